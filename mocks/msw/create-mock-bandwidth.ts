import { profiles } from '../../src/contract/generated/quirks.ts';
import { BentTransport } from '../../src/drivers/index.ts';
import { DEFAULT_MEDIA_BASE } from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { MemoryStore } from '../../src/sender/index.ts';
import { MessagingApi } from '../../src/sender/operations/messaging-api.ts';
import { TroubledTransport } from '../../src/sender/trouble.ts';
import { senderFor } from '../../src/server/sender-for.ts';
import { consumerTransport, nobody } from './consumer-transport.ts';
import { InProcessMock } from './in-process-mock.ts';
import type { MockBandwidth } from './mock-bandwidth.ts';
import type { MockBandwidthOptions } from './options.ts';
import { RemoteTransport } from './remote-transport.ts';
import { Strikes } from './strikes.ts';
import { timeOf } from './time-of.ts';

const DEFAULT_SEED = 1;

/** The URL that requests to a consumer in this process carry. */
const DEFAULT_CALLBACK_URL = 'http://127.0.0.1/callbacks';

/**
 * Makes a mock Bandwidth inside this process: the Messaging API behind `mock.fetch` and `bandwidthHandlers({ mock })`, and the same
 * sender as `bwkit serve` has, in virtual time unless `time` says otherwise.
 */
export function createMockBandwidth(options: MockBandwidthOptions = {}): MockBandwidth {
  const { seed = DEFAULT_SEED, baseUrl = apiBaseOf(options), mediaMaxBytes, outcomes = {} } = options;
  const { faults = [], trouble = {} } = options;
  const thrown: unknown[] = [];
  const strikes = new Strikes();
  const onThrown = (error: unknown): void => void thrown.push(error);
  const { clock, carry, check: checkTime } = timeOf(options, onThrown);
  const { callbacks, callbackUrls } = urlsOf(options);
  const remote = callbackUrls.length === 0 ? null : new RemoteTransport(options);
  const consumer = carry(ownTransport(options, onThrown) ?? remote ?? nobody);
  const inner = new BentTransport({ inner: consumer, mishapOf: (...of) => strikes.mishapOf(...of) });
  const transport = new TroubledTransport({ inner, draw: drawFrom(seed), clock });
  const duplicateRatio = (): number => transport.trouble.duplicateRatio ?? options.duplicateRatio ?? 0;
  const mediaBaseUrl = (): string => baseUrl.replace(/\/+$/, '');
  const store = new MemoryStore();
  const sender = senderFor(options, {
    clock,
    transport,
    callbacks,
    seed,
    store,
    duplicateRatio,
    mediaBaseUrl,
  });
  strikes.watch(sender);
  const api = new MessagingApi(sender, { seed, mediaMaxBytes });
  const prepare = (mock: MockBandwidth): void => {
    for (const [number, outcome] of Object.entries(outcomes)) mock.outcomes.byNumber.set(number, outcome);
    for (const fault of faults) mock.strike(fault);
    mock.trouble = trouble;
  };
  const check = async (): Promise<unknown> => {
    checkTime();
    return remote?.open();
  };
  const release = (): Promise<void> => consumer.close();
  const parts = { sender, api, transport, strikes, seed, thrown, prepare, check, release };
  return new InProcessMock({ ...parts, baseUrl: mediaBaseUrl(), callbackUrls });
}

/** Where the API lived in the year that is followed. */
function apiBaseOf({ profile }: MockBandwidthOptions): string {
  return profile === undefined ? DEFAULT_MEDIA_BASE : profiles[profile].settings.apiBase;
}

function ownTransport({ consumer }: MockBandwidthOptions, onThrown: (error: unknown) => void) {
  return consumer === undefined ? undefined : consumerTransport(consumer, onThrown);
}

/** Where callbacks go, and which of those URLs lead over the network. */
function urlsOf({ consumer, credentials, accounts = [], ...options }: MockBandwidthOptions) {
  const { callbackUrl = consumer === undefined ? undefined : DEFAULT_CALLBACK_URL } = options;
  const { inboundUrl = callbackUrl, statusUrl = callbackUrl } = options;
  const applications = accounts.flatMap(each => each.applications);
  const urls = [{ inboundUrl, statusUrl }, ...applications].flatMap(each => [
    each.inboundUrl,
    each.statusUrl,
  ]);
  const known = urls.filter(url => url !== undefined);
  return {
    callbacks: { inboundUrl, statusUrl, credentials },
    callbackUrls: consumer === undefined ? [...new Set(known)] : [],
  };
}
