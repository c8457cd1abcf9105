import type { BrokenReport } from '../../report/laws/broken.ts';
import { curlOf } from '../../report/laws/curl.ts';
import { shellQuoted } from '../../report/shell-quoted.ts';
import { loginFrom } from '../login.ts';
import { flagOf } from '../option.ts';
import type { ConsumerCall } from './consumer-options.ts';

const WORDS = [
  'command',
  'handler',
  'url',
  'statusUrl',
  'state',
  'stateCommand',
  'reset',
  'resetCommand',
  'ignore',
  'ordered',
] as const satisfies readonly (keyof ConsumerCall['settings'])[];

/** The words after `bwkit replay FILE` that mean the same consumer again. A password is left for the reader to fill in. */
export function consumerWords({ words, settings }: ConsumerCall): string {
  const flags = WORDS.flatMap(name =>
    [settings[name] ?? []].flat().map(value => `${flagOf(name)} ${shellQuoted(value)}`),
  );
  const { auth, apiPort, allowRemote } = settings;
  return [
    ...words.map(shellQuoted),
    ...flags,
    ...(apiPort === 0 ? [] : [`--api-port ${apiPort}`]),
    ...(auth === undefined
      ? []
      : [`--auth ${shellQuoted(`${loginFrom('--auth', auth).username}:`)}"$PASSWORD"`]),
    ...(allowRemote ? ['--allow-remote'] : []),
  ].join(' ');
}

/** Lines to paste that lead to a broken law again: its scenario, or else the search that found it, and curl where that is enough. */
export function reproduction(
  call: ConsumerCall,
  { law, counterexample }: BrokenReport,
  file: string | undefined,
): readonly string[] {
  const words = consumerWords(call);
  const again =
    file === undefined
      ? `bwkit verify ${words} --laws ${law} --seed ${counterexample.seed}`
      : `bwkit replay ${shellQuoted(file)} ${words}`;
  const curl = canBeReached(call) ? curlOf(counterexample.request) : null;
  return curl === null ? [again] : [again, curl];
}

/** Whether somebody listens at the URL of its requests also when the check is over. */
function canBeReached({ words, settings }: ConsumerCall): boolean {
  return words.length > 0 || settings.url !== undefined;
}
