import { mkdtempSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeWhole } from '../../src/cli/write-file.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'bwkit-write-'));

test('a file is written, or replaced, and nothing is left beside it', async () => {
  const cwd = folder();
  await writeWhole(fakeTerminal({ cwd }), 'a.txt', 'one');
  await writeWhole(fakeTerminal({ cwd }), 'a.txt', 'two');
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('two');
  expect(readdirSync(cwd)).toEqual(['a.txt']);
});

test.each([
  ['missing/a.txt', 'missing/a.txt could not be written: there is no such file or folder.'],
  ['taken', 'taken could not be written: it is a folder.'],
  ['file/a.txt', 'file/a.txt could not be written: a part of its path is not a folder.'],
])('a path that cannot be written is explained and leaves nothing behind: %s', async (path, what) => {
  const cwd = folder();
  mkdirSync(join(cwd, 'taken'));
  writeFileSync(join(cwd, 'file'), '');
  await expect(writeWhole(fakeTerminal({ cwd }), path, 'text')).rejects.toMatchObject({
    story: {
      what,
      expected: 'It must be a path in an existing folder that you may write to.',
      hint: 'choose another path, or leave --out away to print instead.',
    },
  });
  expect(readdirSync(cwd)).toEqual(['file', 'taken']);
});
