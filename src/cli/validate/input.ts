import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';

/** What stands for standard input on a command line. */
export const standardInput = '-';

/** No callback comes near this size; a file that does was given by mistake. */
const largestBytes = 64 * 1024 * 1024;

/** What a file is expected to hold, for whoever named the wrong one. */
export interface Wanted {
  /** `the body of one callback`. */
  readonly one: string;
  /** What to do when it cannot be read. */
  readonly hint: string;
  /** What to do when it is a folder. */
  readonly hintForFolder: (folder: string) => string;
}

const PAYLOAD: Wanted = {
  one: 'the body of one callback',
  hint: 'check its name, or pipe the body in: bwkit validate - < body.json',
  hintForFolder: folder => `name the files in it: bwkit validate ${folder}/*.json`,
};

/** Reads one payload, or what else is wanted, whole, from a file or, for `-`, from standard input. */
export async function readInput(
  name: string,
  { cwd, stdin }: Terminal,
  wanted: Wanted = PAYLOAD,
): Promise<Buffer> {
  const stream = name === standardInput ? stdin : createReadStream(resolve(cwd, name));
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      bytes += chunk.length;
      if (bytes > largestBytes) throw tooLarge(name);
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : unreadable(name, wanted, cause);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): Problem {
  return new Problem({
    what: `${nameFor(name)} holds more than ${largestBytes / 1024 / 1024} MB.`,
    expected: 'A callback is a few hundred bytes as a rule, and a scenario a few thousand.',
    hint: 'give each captured body as a file of its own.',
  });
}

function unreadable(name: string, { one, hint, hintForFolder }: Wanted, cause: unknown): Problem {
  return new Problem(
    {
      what: `${nameFor(name)} could not be read: ${reasonOf(cause)}.`,
      expected: `It must be a file that holds ${one}.`,
      hint:
        (cause as NodeJS.ErrnoException).code === 'EISDIR' ? hintForFolder(name.replace(/\/+$/, '')) : hint,
    },
    { cause },
  );
}

function nameFor(name: string): string {
  return name === standardInput ? 'Standard input' : name;
}
