import type { Api, Effect } from '../../simulation/api.ts';
import type { Mock } from '../../server/mock.ts';

/** The mock's Messaging API as the laws see it: only what was accepted is an effect. */
export function mockedApi(mock: Mock): Api {
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
