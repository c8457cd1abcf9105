import { readFile } from 'node:fs/promises';
import { Problem, quoted } from './problem.ts';
import { reasonOf } from './reason.ts';

/** Reads the file that a flag names: certificates in PEM form. */
export async function certificatesFrom(file: string, flag = '--ca'): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Problem({
      what: `The certificates in ${quoted(file)} could not be read: ${reasonOf(error)}.`,
      expected: `${flag} must name a file with certificates in PEM form.`,
      hint: 'check the path and that you may read it.',
    });
  }
}
