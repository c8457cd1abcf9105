import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import type { Terminal } from '../terminal.ts';

/** What stands for standard input on a command line. */
export const standardInput = '-';

/** No callback comes near this size; a file that does was given by mistake. */
const largestBytes = 64 * 1024 * 1024;

/** Reads one payload whole, from a file or, for `-`, from standard input. */
export async function readInput(name: string, { cwd, stdin }: Terminal): Promise<Buffer> {
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
    throw cause instanceof Problem ? cause : unreadable(name, cause);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): Problem {
  return new Problem({
    what: `${nameFor(name)} holds more than ${largestBytes / 1024 / 1024} MB.`,
    expected: 'A payload is the body of one callback, a few hundred bytes as a rule.',
    hint: 'give each captured body as a file of its own.',
  });
}

function unreadable(name: string, cause: unknown): Problem {
  return new Problem(
    {
      what: `${nameFor(name)} could not be read: ${reasonOf(cause)}.`,
      expected: 'It must be a file that holds the body of one callback.',
      hint:
        (cause as NodeJS.ErrnoException).code === 'EISDIR'
          ? `name the files in it: bwkit validate ${name.replace(/\/+$/, '')}/*.json`
          : 'check its name, or pipe the body in: bwkit validate - < body.json',
    },
    { cause },
  );
}

function nameFor(name: string): string {
  return name === standardInput ? 'Standard input' : name;
}
