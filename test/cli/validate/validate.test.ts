import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import { validate } from '../../../src/cli/validate/validate.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const asked = { files: [], json: false, strict: false };

test('nobody is left waiting at a keyboard for a file that was forgotten', async () => {
  const terminal = fakeTerminal();
  terminal.stdin.isTTY = true;
  await expect(validate(asked, terminal)).rejects.toMatchObject({
    story: {
      what: 'bwkit validate was given no file, and nothing is piped into it.',
      expected: 'It judges the files that are named, or standard input.',
      hint: 'bwkit validate captured.json, or pbpaste | bwkit validate.',
    },
  });
});

test('on a narrow screen findings are broken between words and stay indented', async () => {
  const terminal = fakeTerminal({ input: '{' });
  Object.assign(terminal.stdout, { isTTY: true, columns: 50 });
  expect(await validate(asked, terminal)).toBe(1);
  const lines = stripVTControlCharacters(terminal.output()).trimEnd().split('\n');
  expect(lines.every(line => line.length <= 50)).toBe(true);
  expect(lines.slice(2).every(line => line.startsWith('      '))).toBe(true);
});
