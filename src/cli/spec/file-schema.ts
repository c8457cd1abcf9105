import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** The files of bwkit that others write or read, each described by a JSON Schema. */
export const fileSchemas = ['report', 'scenario'] as const;

export type FileSchema = (typeof fileSchemas)[number];

/** The JSON Schema of `report.json`, or of a scenario. */
export async function fileSchema(name: FileSchema): Promise<unknown> {
  return JSON.parse(await readFile(join(packageRoot(), 'spec', `${name}.schema.json`), 'utf8'));
}
