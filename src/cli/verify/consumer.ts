import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { targetFrom } from '../../server/target.ts';
import type { Consumer } from '../../simulation/consumer.ts';
import type { ConsumerOptions } from '../../simulation/consumers/consumer-options.ts';
import { fromCommand } from '../../simulation/consumers/from-command.ts';
import { fromFetch } from '../../simulation/consumers/from-fetch.ts';
import { fromNode } from '../../simulation/consumers/from-node.ts';
import { fromUrl } from '../../simulation/consumers/from-url.ts';
import {
  resetByCommand,
  resetByUrl,
  stateFromCommand,
  stateFromUrl,
} from '../../simulation/consumers/outside-sights.ts';
import { loginFrom } from '../login.ts';
import { Problem, quoted } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import type { VerifyCall } from './options.ts';

/** Makes the consumer that the caller means: one that runs, one to be started, or a function. */
export async function consumerFrom({ words: [word], settings }: VerifyCall): Promise<Consumer> {
  const { command, handler, waitForTarget: waitMs, allowRemote } = settings;
  const ways = [word, command, handler].filter(way => way !== undefined);
  if (ways.length !== 1) throw wayProblem(ways.length);
  const shared = sightsFrom(settings);
  const checked = async (name: string, url: string | undefined): Promise<string | undefined> =>
    url === undefined ? undefined : (await targetFrom(url, { name, allowRemote })).href;
  const statusUrl = await checked('--status-url', settings.statusUrl);
  const status = statusUrl === undefined ? {} : { statusUrl };
  if (word !== undefined)
    return fromUrl((await checked('<url>', word)) ?? word, { ...shared, ...status, waitMs });
  if (handler !== undefined) return handlerFrom(handler, shared);
  const url = await checked('--url', settings.url);
  return fromCommand(command ?? '', { ...shared, ...status, waitMs, ...(url !== undefined && { url }) });
}

function wayProblem(count: number): Problem {
  return new Problem({
    what: count === 0 ? 'No consumer was named.' : 'More than one consumer was named.',
    expected: 'Exactly one is needed: a URL, --command or --handler.',
    hint: 'for example bwkit verify http://127.0.0.1:3000/callbacks; with --command its URL goes into --url.',
  });
}

function sightsFrom({
  state,
  stateCommand,
  reset,
  resetCommand,
  auth,
}: VerifyCall['settings']): ConsumerOptions {
  const observe = state === undefined ? stateCommand && stateFromCommand(stateCommand) : stateFromUrl(state);
  const putBack = reset === undefined ? resetCommand && resetByCommand(resetCommand) : resetByUrl(reset);
  return {
    ...(observe && { observe }),
    ...(putBack && { reset: putBack }),
    ...(auth !== undefined && { credentials: loginFrom('--auth', auth) }),
  };
}

type Handler = Parameters<typeof fromFetch>[0];
type Listener = Parameters<typeof fromNode>[0];

/** Loads a function; one with two parameters is a Node listener, every other one a fetch handler. */
async function handlerFrom(written: string, options: ConsumerOptions): Promise<Consumer> {
  const [file = '', name = 'default'] = written.split('#');
  const named = { ...options, name: written };
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  } catch (error) {
    throw new Problem({
      what: `${quoted(file)} could not be loaded: ${reasonOf(error)}.`,
      expected: '--handler must name a JavaScript or TypeScript module.',
      hint: 'check the path; TypeScript needs Node 22.18 or newer and types that can be stripped.',
    });
  }
  const found = module[name];
  const handler =
    typeof found === 'object' && found !== null && 'fetch' in found ? (found.fetch as unknown) : found;
  if (typeof handler === 'function') {
    return handler.length === 2 ? fromNode(handler as Listener, named) : fromFetch(handler as Handler, named);
  }
  throw new Problem({
    what: `${quoted(file)} has no function ${quoted(name)}; it exports ${Object.keys(module).join(', ') || 'nothing'}.`,
    expected: 'It must be a fetch handler (Request to Response) or a Node listener (request, response).',
    hint: 'name the export after a #, as in ./app.ts#handler.',
  });
}
