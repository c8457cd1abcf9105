import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Consumer } from '../../simulation/consumer.ts';
import type { ConsumerOptions } from '../../simulation/consumers/consumer-options.ts';
import { fromFetch } from '../../simulation/consumers/from-fetch.ts';
import { fromNode } from '../../simulation/consumers/from-node.ts';
import { Problem, quoted } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import { type Handler, handlerIn } from './handler-kind.ts';

/** How a handler is reached. */
export interface HandlerOptions extends ConsumerOptions {
  /** Path and query of callbacks. Default `/callbacks`. */
  readonly path?: string;
  /** The same of receipts, where it is another. */
  readonly statusPath?: string;
}

/** A function of such a name returns a consumer, and would be taken for one. */
const FACTORIES = /^(create|make|build)[A-Z]/;

type Exports = Readonly<Record<string, unknown>>;

/** Where handlers are looked for when nobody says how the export is called. */
const USUAL_NAMES = ['default', 'POST', 'handler', 'app', 'server', 'fetch', 'listener'];
const EXPECTED =
  'It must be a fetch handler (Request to Response), a Node listener (request, response), an http.Server, or the app of ' +
  'Express, Fastify, Hono or Koa.';

/**
 * A consumer in this process: `./app.ts`, or `./app.ts#handler`.
 *
 * The module is loaded when the check begins, because it may read `BANDWIDTH_BASE_URL` while it is loaded.
 */
export function fromHandler(written: string, options: HandlerOptions): Consumer {
  return {
    name: written,
    async start(given) {
      if (given.apiBaseUrl !== undefined) process.env['BANDWIDTH_BASE_URL'] = given.apiBaseUrl;
      const consumer = consumerOf(await load(written), { ...options, name: written });
      return consumer.start(given);
    },
  };
}

function consumerOf(handler: Handler, options: HandlerOptions): Consumer {
  const { path, statusPath, ...shared } = options;
  switch (handler.kind) {
    case 'consumer':
      return handler.consumer;
    case 'node':
      return fromNode(handler.listener, {
        ...shared,
        ...(path !== undefined && { path }),
        ...(statusPath !== undefined && { statusPath }),
      });
    case 'fetch':
      return fromFetch(handler.handler, {
        ...shared,
        ...(path !== undefined && { url: `http://127.0.0.1${path}` }),
        ...(statusPath !== undefined && { statusUrl: `http://127.0.0.1${statusPath}` }),
      });
  }
}

async function load(written: string): Promise<Handler> {
  const [file = '', asked] = written.split('#');
  const exports = exportsOf(await imported(file));
  const name = asked ?? nameIn(exports);
  const found = name === undefined ? undefined : exports[name];
  if (name === undefined || found === undefined) throw missing(file, exports, asked);
  if (FACTORIES.test(name)) throw factory(file, name);
  const handler = await handlerIn(found, name);
  if (handler !== null) return handler;
  throw new Problem({
    what: `The export ${quoted(name)} of ${quoted(file)} is ${described(await found)}, which takes no requests.`,
    expected: EXPECTED,
    hint: 'name another export after a #, as in ./app.ts#handler, or start the consumer with --command.',
  });
}

async function imported(file: string): Promise<Exports> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)) as Exports;
  } catch (error) {
    throw new Problem({
      what: `${quoted(file)} could not be loaded: ${reasonOf(error)}.`,
      expected: '--handler must name a JavaScript or TypeScript module.',
      hint: 'check the path; TypeScript must have types that can be stripped, and what Node cannot load is for --command.',
    });
  }
}

/** What a CommonJS module, or one that was made to be one, exports is found in its `default`. */
function exportsOf(module: Exports): Exports {
  const inner = module['default'];
  const isWrapped = typeof inner === 'object' && inner !== null && 'default' in inner;
  return isWrapped ? { ...module, ...(inner as Exports) } : module;
}

function nameIn(exports: Exports): string | undefined {
  const usual = USUAL_NAMES.find(name => exports[name] !== undefined);
  const [only, ...others] = Object.keys(exports);
  return usual ?? (others.length === 0 ? only : undefined);
}

function missing(file: string, exports: Exports, asked: string | undefined): Problem {
  const names = Object.keys(exports);
  const what = asked === undefined ? 'export that is called like a handler' : `export ${quoted(asked)}`;
  return new Problem({
    what: `${quoted(file)} has no ${what}; it exports ${names.join(', ') || 'nothing'}.`,
    expected: EXPECTED,
    hint: `name the export after a #, as in ${file}#${names[0] ?? 'handler'}.`,
  });
}

function factory(file: string, name: string): Problem {
  return new Problem({
    what: `The export ${quoted(name)} of ${quoted(file)} is called like something that makes a consumer, and is none itself.`,
    expected: EXPECTED,
    hint: `export what ${name} returns, from a small file of its own, and name that file.`,
  });
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'function') return 'a class';
  if (typeof value !== 'object') return `the ${typeof value} ${quoted(value)}`;
  const members = Object.keys(value).slice(0, 5).join(', ');
  return Array.isArray(value)
    ? 'an array'
    : `an object ${members === '' ? 'without members' : `with ${members}`}`;
}
