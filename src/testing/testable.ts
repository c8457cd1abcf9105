import type { Consumer } from '../simulation/consumer.ts';
import { fromFetch } from '../simulation/consumers/from-fetch.ts';
import { fromUrl } from '../simulation/consumers/from-url.ts';
import type { FetchHandler } from '../simulation/consumers/fetch-transport.ts';

/** What a test may judge: a consumer, a fetch handler, or the URL of one that runs. */
export type Testable = Consumer | FetchHandler | string | URL;

/** Tells what was meant, with the usual options for each. */
export function consumerOf(testable: Testable): Consumer {
  if (typeof testable === 'function') return fromFetch(testable);
  if (typeof testable === 'string' || testable instanceof URL) return fromUrl(String(testable));
  if (typeof (testable as Partial<Consumer> | null)?.start === 'function') return testable;
  throw new TypeError(
    `${String(testable)} is no consumer. A consumer, a fetch handler or a URL was expected. ` +
      'Hint: make one with fromFetch, fromNode, fromUrl or fromCommand.',
  );
}
