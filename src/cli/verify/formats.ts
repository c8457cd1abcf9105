import type { Reporter } from '../../report/laws/reporter.ts';
import { reporters } from '../../report/laws/reporters/index.ts';
import { suggestion } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';

/** How a report is told: as text on standard output, and as files. */
export interface Formats {
  readonly isText: boolean;
  readonly files: readonly Reporter[];
}

const NAMES = ['text', ...reporters.map(({ name }) => name)];

/** Reads the names of formats with commas between them, and makes sure that each can be written. */
export async function formatsFrom(written: string): Promise<Formats> {
  const names = written.split(',').map(each => each.trim());
  const unknown = names.find(name => !NAMES.includes(name));
  if (unknown !== undefined) {
    throw new Problem({
      what: `--report asks for ${quoted(unknown)}.`,
      expected: `The formats are ${NAMES.join(', ')}.`,
      hint: suggestion(unknown, NAMES),
    });
  }
  const files = reporters.filter(({ name }) => names.includes(name));
  for (const reporter of files) await checkInstalled(reporter);
  return { isText: names.includes('text'), files };
}

/** A package that is missing is better known before the check than after it. */
async function checkInstalled({ name, needs }: Reporter): Promise<void> {
  if (needs === undefined) return;
  try {
    await import(needs);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new Problem(
      {
        what: `--report asks for ${name}, and the package ${needs} is not installed.`,
        expected: `${name} is written with it.`,
        hint: `npm install --save-dev ${needs}`,
      },
      { cause },
    );
  }
}
