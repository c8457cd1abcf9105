import { targetFrom } from '../../server/target.ts';
import type { Consumer } from '../../simulation/consumer.ts';
import type { ConsumerOptions } from '../../simulation/consumers/consumer-options.ts';
import { fromCommand } from '../../simulation/consumers/from-command.ts';
import { fromUrl } from '../../simulation/consumers/from-url.ts';
import {
  resetByCommand,
  resetByUrl,
  stateFromCommand,
  stateFromUrl,
} from '../../simulation/consumers/outside-sights.ts';
import { loginFrom } from '../login.ts';
import { Problem, quoted } from '../problem.ts';
import type { ConsumerCall } from './consumer-options.ts';
import { fromHandler } from './handler.ts';

/** Makes the consumer that the caller means: one that runs, one to be started, or a function. */
export async function consumerFrom({ words: [word], settings }: ConsumerCall): Promise<Consumer> {
  const { command, handler, waitForTarget: waitMs, allowRemote } = settings;
  const ways = [word, command, handler].filter(way => way !== undefined);
  if (ways.length !== 1) throw wayProblem(ways.length);
  const shared = sightsFrom(settings);
  if (handler !== undefined) return fromHandler(handler, { ...shared, ...pathsFrom(settings) });
  const checked = async (name: string, url: string | undefined): Promise<string | undefined> =>
    url === undefined ? undefined : (await targetFrom(url, { name, allowRemote })).href;
  const statusUrl = await checked('--status-url', settings.statusUrl);
  const status = statusUrl === undefined ? {} : { statusUrl };
  if (word !== undefined)
    return fromUrl((await checked('<url>', word)) ?? word, { ...shared, ...status, waitMs });
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

/** A handler has no host: only the path of its URLs counts, which may stand alone. */
function pathsFrom({ url, statusUrl }: ConsumerCall['settings']): { path?: string; statusPath?: string } {
  return {
    ...(url !== undefined && { path: pathOf('--url', url) }),
    ...(statusUrl !== undefined && { statusPath: pathOf('--status-url', statusUrl) }),
  };
}

function pathOf(name: string, written: string): string {
  if (URL.canParse(written) || written.startsWith('/')) {
    const { pathname, search } = new URL(written, 'http://127.0.0.1');
    return pathname + search;
  }
  throw new Problem({
    what: `${name} is ${quoted(written)}.`,
    expected: 'It must be a URL, or with --handler a path that begins with a slash.',
    hint: `for example ${name} /callbacks.`,
  });
}

function sightsFrom({
  state,
  stateCommand,
  reset,
  resetCommand,
  auth,
}: ConsumerCall['settings']): ConsumerOptions {
  const observe =
    state === undefined
      ? stateCommand && stateFromCommand(stateCommand)
      : stateFromUrl(sightUrl('--state', state));
  const putBack =
    reset === undefined
      ? resetCommand && resetByCommand(resetCommand)
      : resetByUrl(sightUrl('--reset', reset));
  return {
    ...(observe && { observe }),
    ...(putBack && { reset: putBack }),
    ...(auth !== undefined && { credentials: loginFrom('--auth', auth) }),
  };
}

function sightUrl(name: string, written: string): string {
  if (/^https?:\/\//i.test(written) && URL.canParse(written)) return written;
  throw new Problem({
    what: `${name} is ${quoted(written)}.`,
    expected: 'It must be an http or https URL.',
    hint: `for example ${name} http://127.0.0.1:3000${name.replace('--', '/')}; a command goes into ${name}-command.`,
  });
}
