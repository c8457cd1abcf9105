import { specDocument } from '../../src/contract/spec-document.ts';
import type { Sender } from '../../src/sender/index.ts';
import { callbacksOf } from '../../src/server/callbacks.ts';
import { listen } from '../../src/server/listen.ts';
import type { MockOptions } from '../../src/server/mock-options.ts';
import { withCallbacksTo } from './callback-document.ts';
import { Door } from './door.ts';
import { engineFor } from './engine.ts';
import { loadPrism } from './prism.ts';
import { Relay, type RelayOptions } from './relay.ts';

/** How Prism is started. */
export type PrismMockOptions = RelayOptions &
  Pick<MockOptions, 'callbackUrl' | 'credentials' | 'port' | 'host' | 'allowRemote'>;

/** Prism as a static mock of the Messaging API that is running. */
export interface PrismMock extends AsyncDisposable {
  /** Base URL of the Messaging API, as of `Mock`. */
  readonly url: string;
  /** What delivers the callbacks. */
  readonly sender: Sender;
  /** Resolves when every callback that was fired is acknowledged or exhausted. */
  idle(): Promise<void>;
  /** Takes no more requests, starts no further attempt, and resolves when none is in flight. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Prism as the static mock of spec/openapi.yaml: it keeps nothing, and every answer is an example.
 *
 * Rejects with a `Problem` when Prism is not installed, when the callback URL leads beyond this machine and private networks, or when
 * the port is taken.
 */
export async function startPrismMock(options: PrismMockOptions = {}): Promise<PrismMock> {
  const { callbackUrl, host = '127.0.0.1', port = 0 } = options;
  const callbacks = await callbacksOf(options);
  const prism = await loadPrism();
  const relay = new Relay(callbacks, options);
  const door = new Door(relay);
  const drain = async (): Promise<void> => {
    await door.exchanges.settled();
    await door.app.close();
    await relay.sender.drain();
  };
  const close = async (): Promise<void> => {
    await door.app.close();
    await relay.sender.close();
  };
  try {
    const url = await listen(door.app, host, port);
    const relayUrl = callbackUrl === undefined ? undefined : url;
    door.open(await engineFor(prism, withCallbacksTo(relayUrl, specDocument('openapi'))));
    return {
      url: `${url}/api/v2`,
      sender: relay.sender,
      idle: async () => {
        await door.exchanges.settled();
        await relay.sender.idle();
      },
      drain,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
