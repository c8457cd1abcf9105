import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './example-files.ts';

/** A copy of spec/ in a temporary folder, to plant mistakes in. */
export interface SpecCopy {
  /** What stands for the repository's root. */
  readonly root: string;
  /** Replaces the first occurrence of a text in a file of spec/; it has to be there. */
  readonly plant: (file: string, before: string, after: string) => void;
  readonly remove: () => void;
}

/** Copies spec/; remove it in the end. */
export function copySpec(): SpecCopy {
  const copy = mkdtempSync(join(tmpdir(), 'bwkit-spec-'));
  cpSync(join(root, 'spec'), join(copy, 'spec'), { recursive: true });
  return {
    root: copy,
    plant: (file, before, after) => {
      const path = join(copy, 'spec', file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(before)) throw new Error(`spec/${file} does not hold ${before}.`);
      writeFileSync(path, text.replace(before, after));
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
