import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Claim, claim, median, printIfMain } from './claim.ts';

const BUILT = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));
const ROUNDS = 31;

/** How long it takes until a small command has answered, against a Node that does nothing. */
export async function measure(): Promise<Claim[]> {
  if (!existsSync(BUILT)) throw new Error('There is no dist/; run: npm run build');
  const commands = {
    '--version': ['--version'],
    '--help': ['--help'],
    'serve --help': ['serve', '--help'],
    'explain 4720': ['explain', '4720'],
  };
  const names = Object.keys(commands) as (keyof typeof commands)[];
  // In turn, so that whatever else the machine does falls on all alike.
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: elapsedMs(['-e', '0']),
    ours: names.map(name => elapsedMs([BUILT, ...commands[name]])),
  }));
  const theirs = median(rounds.map(({ bare }) => bare));
  return names.map((name, index) => {
    const ours = median(rounds.map(round => round.ours[index]!));
    const what = `start-up of bwkit ${name}`;
    return claim({ what, unit: 'ms', ours, peer: 'bare Node', theirs, aim: 0.5 }, 'lower');
  });
}

function elapsedMs(words: readonly string[]): number {
  const startedMs = performance.now();
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return performance.now() - startedMs;
}

await printIfMain(import.meta, measure);
