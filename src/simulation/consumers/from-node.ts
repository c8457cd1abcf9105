import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Consumer, RunningConsumer } from '../consumer.ts';
import { type ConsumerOptions, endpointsOf, sightsOf } from './consumer-options.ts';
import { inVirtualTime, type TimeOption, type Within } from './in-virtual-time.ts';
import { Unhandled } from './unhandled.ts';
import { UrlTransport } from './url-transport.ts';

/** How a listener in this process is reached. */
export interface FromNodeOptions extends ConsumerOptions, TimeOption {
  /** The path of inbound messages. Default `/callbacks`. */
  readonly path?: string;
  /** The path of receipts, where it is another. Default: the same. */
  readonly statusPath?: string;
  /** Plays a crash: lets go of everything that is in memory, and returns the listener that takes over. */
  readonly restart?: () => RequestListener | Promise<RequestListener>;
}

/**
 * A consumer that is a listener of Node's own HTTP server: an Express app, Fastify's `app.routing`, a plain function.
 *
 * It gets a server on a free port of this machine, so that bytes really travel, and lives in the sender's virtual time unless `time`
 * says otherwise.
 */
export function fromNode(listener: RequestListener, options: FromNodeOptions = {}): Consumer {
  const { name = `fromNode(${listener.name || 'listener'})` } = options;
  const post: Post = { listener };
  return { name, start: () => inVirtualTime(within => raise(post, options, within), options) };
}

/** Who handles requests now. After a restart, and in every later check, that is no longer who it was at first. */
interface Post {
  listener: RequestListener;
}

async function raise(post: Post, options: FromNodeOptions, within: Within): Promise<RunningConsumer> {
  const { path = '/callbacks', statusPath = path, credentials, restart } = options;
  const unhandled = new Unhandled();
  unhandled.watch();
  const server = createServer((request, response) => {
    within(() => post.listener(request, response));
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const transport = await UrlTransport.open();
  return {
    ...endpointsOf({ inbound: base + path, status: base + statusPath }, credentials),
    ...sightsOf(options),
    transport,
    isInProcess: true,
    death: () => unhandled.death,
    revive: async () => unhandled.revive(),
    ...(restart && {
      process: {
        kill: async () => server.closeAllConnections(),
        restart: async () => void (post.listener = await restart()),
      },
    }),
    async stop() {
      unhandled.stop();
      await transport.close();
      server.closeAllConnections();
      await new Promise(resolve => {
        server.close(resolve);
      });
    },
  };
}
