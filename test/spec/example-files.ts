import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventTypes } from '../../src/contract/index.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One payload of spec/examples, as bytes. */
export interface ExampleFile {
  /** Path below spec/examples, as message-sent/sms.json. */
  readonly path: string;
  /** What the name says before its first dot: the rule, the quirk, or the case. */
  readonly name: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
}

/** Every payload in a folder of spec/examples. */
export function examplesIn(folder: string): ExampleFile[] {
  const files = readdirSync(join(root, 'spec/examples', folder)).filter(file => file.endsWith('.json'));
  return files.map(file => ({
    path: `${folder}/${file}`,
    name: file.split('.')[0] ?? '',
    folder,
    bytes: readFileSync(join(root, 'spec/examples', folder, file)),
  }));
}

/** Every valid payload, of all types of event. */
export function validExamples(): ExampleFile[] {
  return eventTypes.flatMap(type => examplesIn(type));
}
