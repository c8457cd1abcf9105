import { DeferredTransport } from '../drivers/deferred.ts';
import { drawFrom } from '../random/draw.ts';
import { MessagingApi } from '../sender/operations/messaging-api.ts';
import { TroubledTransport } from '../sender/trouble.ts';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import { RunningMock } from './running-mock.ts';
import type { Mock } from './mock.ts';
import type { MockFleet } from './mock-fleet.ts';
import type { MockOptions } from './mock-options.ts';
import { openMockStore } from './mock-store.ts';
import { callbacksOf } from './callbacks.ts';
import { clockOf } from './clock-of.ts';
import { senderFor } from './sender-for.ts';

/**
 * Starts a mock Bandwidth on a port of this machine: the Messaging API, and a sender that delivers callbacks as Bandwidth does.
 *
 * Rejects with a `Problem` when a URL leads beyond this machine and private networks, when the store cannot be used, or when
 * the port is taken.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const callbacks = await callbacksOf(options);
  const { mediaMaxBytes, publicUrl, onExchange, host = '127.0.0.1', port = 0 } = options;
  const { store, seed, clock, ...fleet } = await deliveryBase(options);
  const { driverFor, onTrouble: onChange } = fleet;
  const inner = httpTransport(options);
  const transport = new TroubledTransport({ inner, draw: drawFrom(seed), clock, onChange });
  transport.trouble = options.trouble ?? {};
  const duplicateRatio = (): number => transport.trouble.duplicateRatio ?? options.duplicateRatio ?? 0;
  let url = '';
  const mediaBaseUrl = (): string => url;
  const sender = senderFor(options, {
    clock,
    transport,
    callbacks,
    seed,
    store,
    driverFor,
    duplicateRatio,
    mediaBaseUrl,
  });
  const api = new MessagingApi(sender, { seed, mediaMaxBytes });
  const mock = new RunningMock({ sender, api, transport, seed });
  const app = await createApp({ mock, api, onExchange });
  mock.onClose(() => app.close());
  if (fleet.close !== undefined) mock.onClosed(fleet.close);
  try {
    const own = await listen(app, host, port);
    url = `${publicUrl?.replace(/\/+$/, '') ?? own}/api/v2`;
  } catch (error) {
    await mock.close();
    throw error;
  }
  mock.url = url;
  sender.resume();
  return mock;
}

/** What a mock delivers by: its own loop, with what a store holds, or a fleet. */
async function deliveryBase(
  options: MockOptions,
): Promise<
  Pick<MockFleet, 'store' | 'clock'> & Partial<Omit<MockFleet, 'seed'>> & { readonly seed: string | number }
> {
  const { queue } = options;
  if (queue !== undefined) return (await import('./mock-fleet.ts')).openMockFleet(options, queue);
  const { store, seed, startAt } = await openMockStore(options);
  return { store, seed, clock: clockOf(options.time, startAt) };
}

/** The HTTP client is loaded with the first callback: who only talks to the API never needs it. */
function httpTransport({ ca, insecure = false }: MockOptions): DeferredTransport {
  return new DeferredTransport(async () => {
    const { HttpTransport } = await import('../drivers/http.ts');
    return new HttpTransport({ insecure, ...(ca === undefined ? {} : { ca }) });
  });
}
