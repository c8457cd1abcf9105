import type { createMockBandwidth, bandwidthHandlers } from '../../../mocks/msw/index.ts';
import { type Door, everything } from './door.ts';
import { listening, scriptedConsumer } from './scripted-consumer.ts';

/** What of a version of MSW a door is made of. */
export interface MswParts {
  readonly name: string;
  readonly createMockBandwidth: typeof createMockBandwidth;
  readonly bandwidthHandlers: typeof bandwidthHandlers;
  /** `setupServer` of that version. */
  readonly setupServer: (...handlers: never[]) => {
    listen(options: object): void;
    close(): unknown;
  };
  /** Whether the consumer is in this process, or behind a port of this machine. */
  readonly isInProcess: boolean;
}

/** Bandwidth's own URLs, intercepted in this process. What is not intercepted is an error, and is never let out. */
export function mswDoor({ name, setupServer, isInProcess, ...kit }: MswParts): Door {
  return {
    name,
    abilities: everything,
    async open({ meet, options }) {
      const { seen, listener } = scriptedConsumer(meet);
      const remote = isInProcess ? null : await listening(listener);
      const reached = remote === null ? { consumer: { listener } } : { callbackUrl: remote.url };
      const mock = kit.createMockBandwidth({ ...options, ...reached });
      const server = setupServer(...(kit.bandwidthHandlers({ mock }) as never[]));
      server.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' });
      return {
        baseUrl: mock.baseUrl,
        tokenUrl: 'https://api.bandwidth.com/api/v1/oauth2/token',
        seen,
        receive: arriving => mock.receive(arriving),
        idle: () => mock.idle(),
        deliveries: () => mock.deliveries,
        async close() {
          await server.close();
          await mock.close();
          await remote?.close();
        },
      };
    },
  };
}
