import type { Consumer, RunningConsumer } from '../consumer.ts';
import { type ConsumerOptions, endpointsOf, sightsOf } from './consumer-options.ts';
import { type FetchHandler, FetchTransport } from './fetch-transport.ts';
import { inVirtualTime, type TimeOption, type Within } from './in-virtual-time.ts';
import { Unhandled } from './unhandled.ts';

/** How a handler in this process is reached. */
export interface FromFetchOptions extends ConsumerOptions, TimeOption {
  /** The URL that requests carry. Default `http://127.0.0.1/callbacks`. */
  readonly url?: string;
  /** The URL of receipts, where it is another. Default: the same. */
  readonly statusUrl?: string;
  /**
   * Plays a crash: lets go of the present handler and everything it holds in memory, so that nothing of it goes on, and returns the
   * one that takes its place. Without it `durable` cannot be checked.
   */
  readonly restart?: () => FetchHandler | Promise<FetchHandler>;
}

const DEFAULT_URL = 'http://127.0.0.1/callbacks';

/**
 * A consumer that is a function from `Request` to `Response`: Hono's `app.fetch`, a Next route handler, a Worker.
 *
 * It is called directly, without a socket, and lives in the sender's virtual time unless `time` says otherwise.
 */
export function fromFetch(handler: FetchHandler, options: FromFetchOptions = {}): Consumer {
  const { name = `fromFetch(${handler.name || 'handler'})` } = options;
  const post: Post = { handler };
  return { name, start: () => inVirtualTime(within => raise(post, options, within), options) };
}

/** Who handles requests now. After a restart, and in every later check, that is no longer who it was at first. */
interface Post {
  handler: FetchHandler;
}

function raise(post: Post, options: FromFetchOptions, within: Within): RunningConsumer {
  const { url = DEFAULT_URL, statusUrl, credentials, restart } = options;
  const unhandled = new Unhandled();
  unhandled.watch();
  return {
    ...endpointsOf({ inbound: url, status: statusUrl }, credentials),
    ...sightsOf(options),
    transport: new FetchTransport(request => within(() => post.handler(request))),
    isInProcess: true,
    death: () => unhandled.death,
    revive: async () => unhandled.revive(),
    ...(restart && {
      process: {
        // The old handler stays until the new one takes its place: nothing is sent in between.
        kill: async () => {},
        restart: async () => void (post.handler = await restart()),
      },
    }),
    stop: async () => unhandled.stop(),
  };
}
