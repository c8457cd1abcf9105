import type { Api, Effect } from '../simulation/api.ts';
import type { Mock } from './mock.ts';

/**
 * The Messaging API of a mock as the laws see it, for the option `api`: only what was accepted is an effect.
 *
 * The consumer has to send to `mock.url`. Whatever the mock knows is forgotten before each run.
 */
export function mockedApi(mock: Pick<Mock, 'url' | 'effects' | 'reset'>): Api {
  return {
    baseUrl: mock.url,
    effects: () => mock.effects().flatMap(({ at, messageId, request }) => effectOf(at, messageId, request)),
    forget: () => mock.reset(),
  };
}

function effectOf(at: number, id: string | null, request: unknown): Effect[] {
  if (id === null) return [];
  const { to, channelList, ...rest } = request as Partial<Effect> & {
    channelList?: readonly [Partial<Effect>];
  };
  const [first] = channelList ?? [];
  const { applicationId = first?.applicationId ?? '', from = first?.from ?? '' } = rest;
  return [{ ...rest, at, id, applicationId, from, to: typeof to === 'string' ? [to] : (to ?? []) }];
}
