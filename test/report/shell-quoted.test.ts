import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { shellQuoted } from '../../src/report/shell-quoted.ts';

const words = [
  'plain-word.json',
  'http://127.0.0.1:3000/callbacks',
  'two words',
  'it\'s $HOME `id` \\n !! "x"',
  '[{"text":"a\\nb"}]',
  'bell \u0007 escape \u001b[31m',
  "reordered \u202e' \\ text",
  'two\nlines\tand a tab',
  '👩‍🚀 مرحبا é',
  '',
];

test.each(words)('bash reads %j back as it was', word => {
  const read = execFileSync('bash', ['-c', `printf %s ${shellQuoted(word)}`], { encoding: 'utf8' });
  expect(read).toBe(word);
});

test('what needs no quotes has none', () => {
  expect(words.slice(0, 2).map(shellQuoted)).toEqual(words.slice(0, 2));
});

test('what would not survive being printed is spelled out', () => {
  expect(shellQuoted('a\u202e')).toBe("$'a\\xe2\\x80\\xae'");
});
