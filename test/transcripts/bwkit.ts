import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const colourTerminal = [
  '--import',
  `data:text/javascript,import { WriteStream } from 'node:tty';
  for (const stream of [process.stdout, process.stderr]) {
    stream.isTTY = true;
    for (const method of ['getColorDepth', 'hasColors']) stream[method] = WriteStream.prototype[method];
  }`,
];

/** What a run of the program left behind. */
export interface Transcript {
  readonly code: number | null;
  readonly output: string;
  readonly remarks: string;
}

/** How the program is run. */
export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on its standard input; without it the input is empty. */
  readonly input?: string | Buffer;
  /** Makes it believe that a person with a colour terminal reads along. */
  readonly watched?: boolean;
}

/** Runs `bwkit` in a process of its own, with no setting of the person who runs the tests. */
export async function bwkit(
  words: readonly string[],
  { cwd, env = {}, input = '', watched }: Circumstances = {},
): Promise<Transcript> {
  const child = spawn(process.execPath, [...(watched ? colourTerminal : []), main, ...words], {
    cwd: cwd ?? emptyFolder(),
    env: { PATH: process.env['PATH'], HOME: tmpdir(), TERM: 'xterm-256color', ...env },
  });
  const [output, remarks] = [child.stdout, child.stderr].map(stream => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  });
  // A program that ends without reading its input closes it, which is no concern of the test.
  child.stdin.on('error', () => {}).end(input);
  const code = await new Promise<number | null>(resolve => child.once('close', resolve));
  return { code, output: output?.() ?? '', remarks: remarks?.() ?? '' };
}

/** A new folder with these files and nothing else. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-transcript-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function emptyFolder(): string {
  return folderWith({});
}
