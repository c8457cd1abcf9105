import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { selfContainedTypes } from '../../src/index.ts';
import { root } from '../spec/example-files.ts';

const compilers = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript7' };
const strict = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--pretty',
  'false',
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bwkit-types-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function compile(compiler: string, ...parameters: string[]): string {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', compiler, 'bin/tsc'), ...parameters],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return stdout;
}

const consumer = `import type { CallbackEnvelope, CallbackEvent } from './callbacks';
export function tell(event: CallbackEvent): string {
  switch (event.type) {
    case 'message-failed':
      return String(event.errorCode);
    case 'message-received':
      return event.message.text ?? '';
    default:
      return event.message.direction;
  }
}
export const all = (envelope: CallbackEnvelope): string[] => envelope.map(tell);
`;

test.each(Object.entries(compilers))('consumers compile and mistakes do not, by %s', (_name, compiler) => {
  const modern = [
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--allowImportingTsExtensions',
    '--types',
    'node',
  ];
  const places = ['--typeRoots', join(root, 'node_modules/@types'), '--skipLibCheck'];
  const file = join(root, 'test/types/callback-types.ts');
  expect(compile(compiler, ...strict, ...modern, ...places, file)).toBe('');
});

test.each(Object.entries(compilers))('the self-contained types stand alone, by %s', (_name, compiler) => {
  writeFileSync(join(folder, 'callbacks.ts'), selfContainedTypes());
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const plain = ['--target', 'es2022', '--module', 'es2022', '--moduleResolution', 'bundler'];
  expect(compile(compiler, ...strict, ...plain, 'consumer.ts')).toBe('');
  writeFileSync(join(folder, 'consumer.ts'), consumer.replace('event.message.text', 'event.errorCode'));
  expect(compile(compiler, ...strict, ...plain, 'consumer.ts')).toContain(
    "Property 'errorCode' does not exist",
  );
});

test('the self-contained types import nothing and say how they came about', () => {
  const text = selfContainedTypes();
  expect(text).not.toMatch(/\bimport\b.*from|\brequire\(/);
  expect(text).toContain('bwkit types');
  expect(text.match(/^export type \w+/gm)).toEqual(
    expect.arrayContaining([
      'export type CallbackEnvelope',
      'export type CallbackEvent',
      'export type MessageFailed',
    ]),
  );
});
