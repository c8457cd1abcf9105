import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Problem } from './problem.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes a file whole or not at all: the text goes to a new file beside it, which then takes its name. A reader never
 * sees half of it, and an old version survives a full disk.
 */
export async function writeWhole({ cwd }: Terminal, path: string, text: string): Promise<void> {
  const target = resolve(cwd, path);
  const draft = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => {});
    throw new Problem(
      {
        what: `${path} could not be written: ${reasonOf(cause)}.`,
        expected: 'It must be a path in an existing folder that you may write to.',
        hint: 'choose another path, or leave --out away to print instead.',
      },
      { cause },
    );
  }
}
