import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { bwkit, folderWith } from './bwkit.ts';

test('types are one file that imports nothing and compiles strictly', async () => {
  const { code, output } = await bwkit(['types']);
  expect(code).toBe(0);
  expect(output).not.toMatch(/\bimport\b/);
  const use = `
    import type { CallbackEnvelope, CallbackEvent } from './callbacks.ts';
    export function codeOf([event]: CallbackEnvelope): number | undefined {
      return event.type === 'message-failed' ? event.errorCode : undefined;
    }
    // @ts-expect-error only a failed message has a code
    export const code = (event: Extract<CallbackEvent, { type: 'message-delivered' }>) => event.errorCode;
  `;
  const cwd = folderWith({ 'callbacks.ts': output, 'use.ts': use });
  const options = {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  const program = ts.createProgram([join(cwd, 'use.ts')], options);
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
});

test('--out writes what would be printed, and says so on the side', async () => {
  const cwd = folderWith({ 'callbacks.ts': 'old' });
  expect(await bwkit(['types', '--out', 'callbacks.ts'], { cwd })).toEqual({
    code: 0,
    output: '',
    remarks: 'Wrote callbacks.ts.\n',
  });
  expect(readFileSync(join(cwd, 'callbacks.ts'), 'utf8')).toBe((await bwkit(['types'])).output);
});

test('a path that cannot be written ends with 2', async () => {
  expect(await bwkit(['types', '-o', 'missing/callbacks.ts'])).toEqual({
    code: 2,
    output: '',
    remarks: [
      'bwkit: missing/callbacks.ts could not be written: there is no such file or folder.',
      'It must be a path in an existing folder that you may write to.',
      'Hint: choose another path, or leave --out away to print instead.',
      '',
    ].join('\n'),
  });
});
