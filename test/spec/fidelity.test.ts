import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { contradictions } from '../../src/contract/generated/quirks.ts';
import { sources } from '../../src/contract/generated/sources.ts';
import { root } from './example-files.ts';

const text = readFileSync(join(root, 'docs/fidelity.md'), 'utf8');
const rows = text
  .split('\n')
  .filter(line => line.startsWith('|') && !/^\| (-|behaviour|id and)/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, behaviour = '', source = '', confidence = '', heldBy = '']) => ({
    behaviour,
    source,
    confidence,
    heldBy,
  }));

/** What no test can hold: the meaning of a word, and a document without authority. */
const UNTESTABLE = ['C14', 'C42'];

test('the table has a row for every contradiction', () => {
  const ids = rows.flatMap(row => /^(C\d+):/.exec(row.behaviour)?.[1] ?? []);
  expect(ids).toEqual(contradictions.map(entry => entry.id).filter(id => id.startsWith('C')));
});

test.each(rows)('is told with its source and confidence: $behaviour', ({ source, confidence }) => {
  expect(Object.keys(sources)).toEqual(expect.arrayContaining(source.split(', ')));
  expect(confidence).toMatch(/^(high|medium|low|assumed)$/);
});

test.each(rows)('is held by tests that exist: $behaviour', ({ behaviour, heldBy }) => {
  const links = [...heldBy.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)];
  const wrong = links.filter(
    ([, name = '', file = '']) => !holds(file, name.split(': ').slice(1).join(': ')),
  );
  expect(wrong.map(([link]) => link)).toEqual([]);
  expect(links.length > 0).toBe(!UNTESTABLE.some(id => behaviour.startsWith(`${id}:`)));
});

/** Whether a file is there, declares tests, and has the words in one of their titles. */
function holds(file: string, words: string): boolean {
  if (!existsSync(join(root, file))) return false;
  const code = readFileSync(join(root, file), 'utf8');
  return /\b(test|describe)\w*[(.]|title:/.test(code) && code.includes(words);
}
