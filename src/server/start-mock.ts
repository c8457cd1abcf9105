import { policyWith } from '../delivery/index.ts';
import { HttpTransport } from '../drivers/http.ts';
import { type Clock, FlowingClock, JumpingClock } from '../drivers/index.ts';
import { defaultFeatures } from '../lifecycle/index.ts';
import { drawFrom } from '../random/draw.ts';
import { type Callbacks, Sender } from '../sender/index.ts';
import { MessagingApi } from '../sender/operations/messaging-api.ts';
import { TroubledTransport } from '../sender/trouble.ts';
import { createApp } from './app.ts';
import { listen } from './listen.ts';
import { RunningMock } from './running-mock.ts';
import type { Mock } from './mock.ts';
import type { MockOptions } from './mock-options.ts';
import { callbacksOf } from './callbacks.ts';

const DEFAULT_SEED = 1;

/**
 * Starts a mock Bandwidth on a port of this machine: the Messaging API, and a sender that delivers callbacks as Bandwidth does.
 *
 * Rejects with a `Problem` when a URL leads beyond this machine and private networks, or when the port is taken.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const callbacks = await callbacksOf(options);
  const { seed = DEFAULT_SEED, mediaMaxBytes, host = '127.0.0.1', port = 0 } = options;
  const clock = clockOf(options);
  const transport = new TroubledTransport(httpTransport(options), drawFrom(seed));
  transport.trouble = options.trouble ?? {};
  let url = '';
  const sender = senderFor(options, { clock, transport, callbacks, seed, mediaBaseUrl: () => url });
  const api = new MessagingApi(sender, { seed, ...(mediaMaxBytes === undefined ? {} : { mediaMaxBytes }) });
  const mock = new RunningMock({ sender, api, transport });
  const app = await createApp({ mock, api });
  mock.onClose(() => app.close());
  url = `${await listen(app, host, port)}/api/v2`;
  mock.url = url;
  return mock;
}

type Parts = Pick<
  ConstructorParameters<typeof Sender>[0],
  'clock' | 'transport' | 'seed' | 'mediaBaseUrl'
> & {
  readonly callbacks: Callbacks;
};

function senderFor(options: MockOptions, parts: Parts): Sender {
  const { accounts, features, rate = {}, profile, quirks, users, duplicateRatio, concurrency } = options;
  return new Sender({
    ...parts,
    policy: policyWith(quirks ?? [], options.policy),
    traits: { features: { ...defaultFeatures, ...features }, rate, profile, quirks, credentials: users },
    ...(accounts === undefined ? {} : { accounts }),
    ...(duplicateRatio === undefined ? {} : { duplicateRatio }),
    ...(concurrency === undefined ? {} : { concurrency }),
  });
}

function clockOf({ time = 'real', startAt = Date.now() }: MockOptions): Clock {
  if (time === 'virtual') return new JumpingClock({ startAt });
  return new FlowingClock({ startAt, scale: time === 'real' ? 1 : time.scale });
}

function httpTransport({ ca, insecure = false }: MockOptions): HttpTransport {
  return new HttpTransport({ insecure, ...(ca === undefined ? {} : { ca }) });
}
