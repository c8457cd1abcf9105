import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import type { Files } from './step.ts';

/**
 * One file of spec/ as data.
 *
 * The type parameter is the caller's claim about its shape; the generated TypeScript carries the same type, so a field
 * that does not fit fails the type check of the repository.
 */
export async function readSpecFile<T>(root: string, name: string): Promise<T> {
  return parse(await readFile(join(root, 'spec', name), 'utf8')) as T;
}

/** The opening of every generated file: where it comes from and how to change it. */
export function generatedFrom(name: string): string {
  return `// Generated from spec/${name} by scripts/generate.ts. To change it, change that file and run: npm run generate\n`;
}

/** Modules of the contract, formatted like the rest of the repository: file name → text becomes path → text. */
export async function prettyFiles(root: string, modules: Readonly<Record<string, string>>): Promise<Files> {
  const style = await resolveConfig(join(root, 'package.json'));
  const files = Object.entries(modules).map(async ([name, text]): Promise<[string, string]> => [
    `src/contract/generated/${name}`,
    await format(text, { ...style, parser: 'typescript' }),
  ]);
  return new Map(await Promise.all(files));
}

/** A value as TypeScript source. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Stops the generation when a file cites a document that spec/sources.yaml does not know. */
export function refuseUnknownSources(file: string, cited: readonly string[], known: readonly string[]): void {
  const unknown = cited.filter(key => !known.includes(key));
  if (unknown.length === 0) return;
  throw new Error(
    `spec/${file} cites ${[...new Set(unknown)].join(', ')}. Every source is a key of spec/sources.yaml. ` +
      'Hint: correct the key or describe the document there.',
  );
}

/** Stops the generation when a name that has to be unique stands in a file twice. */
export function refuseRepeated(file: string, names: readonly (string | number)[]): void {
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (repeated.length === 0) return;
  throw new Error(
    `spec/${file} has ${repeated.join(', ')} more than once. Every name in it stands once. ` +
      'Hint: merge the entries or rename one of them.',
  );
}
