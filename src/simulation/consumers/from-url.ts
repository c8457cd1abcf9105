import type { Consumer, RunningConsumer } from '../consumer.ts';
import { type ConsumerOptions, endpointsOf, sightsOf } from './consumer-options.ts';
import { Presence } from './presence.ts';
import { waitUntilListening } from './reachable.ts';
import { ConsumerUnavailable } from './unavailable.ts';
import { type TlsOptions, UrlTransport } from './url-transport.ts';
import { type Life, whileAlive } from './while-alive.ts';

/** How a consumer that runs already is reached. */
export interface FromUrlOptions extends ConsumerOptions, TlsOptions {
  /** The URL of receipts, where it is another. Default: the same. */
  readonly statusUrl?: string;
  /** How long to wait for somebody to listen there, in milliseconds of real time. Default 10000. */
  readonly waitMs?: number;
}

const DEFAULT_WAIT_MS = 10_000;

/** A consumer that runs already, in any language, behind an http or https URL. It answers in real time. */
export function fromUrl(url: string, options: FromUrlOptions = {}): Consumer {
  return { name: options.name ?? url, start: () => raise(url, options) };
}

async function raise(url: string, options: FromUrlOptions): Promise<RunningConsumer> {
  const { statusUrl, waitMs = DEFAULT_WAIT_MS, credentials } = options;
  if ((await waitUntilListening([url], waitMs)) === null) {
    throw new ConsumerUnavailable({
      what: `Nobody listens at ${url}, not even after ${waitMs} ms.`,
      expected: 'A consumer was expected to take requests there.',
      hint: 'start it first, or let `--command` start it.',
    });
  }
  const transport = await UrlTransport.open(options);
  const presence = new Presence(url, waitMs);
  const life: Life = {
    death: () => presence.death,
    // Nobody tells when a process ends that somebody else has started.
    ended: () => new Promise(() => {}),
    revive: () => presence.revive(),
  };
  return {
    ...endpointsOf({ inbound: url, status: statusUrl }, credentials),
    ...sightsOf(options),
    ...whileAlive(options, life),
    transport: presence.watching(transport),
    isInProcess: false,
    death: () => presence.death,
    revive: () => presence.revive(),
    stop: () => transport.close(),
  };
}
