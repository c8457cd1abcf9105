import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file that a page shows: a block of TypeScript whose first line is its name. */
export interface ShownFile {
  readonly name: string;
  readonly text: string;
}

/** The files that a page of the documentation shows, in their order. */
export function filesShownIn(page: string): readonly ShownFile[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```ts\n(\/\/ (\S+\.ts)\n[\s\S]*?)^```$/gm)].map(([, block = '', name = '']) => ({
    name,
    text: block,
  }));
}

/** The pieces of TypeScript on a page that are no files, each after the prelude that its reader has in mind. */
export function fragmentsIn(page: string, prelude: string): readonly ShownFile[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```ts\n(?!\/\/ \S+\.ts\n)([\s\S]*?)^```$/gm)].map(([, piece = ''], index) => ({
    name: `fragment${index}.ts`,
    text: `${prelude}\n${piece}`,
  }));
}
