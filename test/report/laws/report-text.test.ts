import { describe, expect, test } from '@jest/globals';
import { type BrokenReport, isBroken } from '../../../src/report/laws/broken.ts';
import { lawText } from '../../../src/report/laws/law-text.ts';
import { closingText, openingText } from '../../../src/report/laws/report-text.ts';
import { storyText } from '../../../src/report/laws/story-text.ts';
import { plain } from '../../../src/report/paint.ts';
import type { Json } from '../../../src/simulation/json.ts';
import { given, hostile, OBEYED, reportWith } from './sample-report.ts';

const [broken] = reportWith('7').laws.filter(isBroken) as [BrokenReport];
const text = { paint: plain, reproduce: given.reproduce };

/** The same law with other values to compare. */
function comparing(expected: Json, observed: Json): string {
  const counterexample = { ...broken.counterexample, expected, observed };
  return storyText({ ...broken, counterexample }, { paint: plain, reproduce: ['one', 'two'] });
}

test('a check begins with its seed', () => {
  expect(openingText({ target: 'node a.js', seed: 7, laws: 1 })).toBe(
    'Checking node a.js against 1 law, seed 7.',
  );
});

test('a law is one line', () => {
  expect(reportWith('7').laws.map(law => lawText(law, plain))).toEqual([
    '✓ prompt      100 runs in 900 ms',
    '✗ idempotent  the consumer believes 7.',
    '? steady      unproven: None of its faults ever struck (7).',
    '– durable     Not checked, because it cannot be killed.',
  ]);
});

describe('a story', () => {
  test('is told as in this example', () => {
    expect(comparing({ billedSegments: 1 }, { billedSegments: 2 })).toBe(
      `✗ idempotent: an event that the consumer has handled changes nothing, however long ago that was.

  Smallest scenario (1 shrink):
    1. message-delivered of 7                   200 in 3 ms
    2. message-delivered of m1, again after 2 h   7   ← lost: 7

  the consumer believes 7.
  Expected {"billedSegments":1}; observed {"billedSegments":2}.
  Hint: remember (message.id, type, to) of handled events for longer than 24 h, and answer 2xx to one you have seen.

  Reproduce with: one
  Or with: two`.replace('of 7                   200', 'of 7                     200'),
    );
  });

  test('says it without a comparison where there is none', () => {
    expect(comparing(null, null)).not.toMatch(/[Ee]xpected/);
  });

  test('compares long values line by line, and leaves out what both have', () => {
    const long = Array.from({ length: 200 }, (_, index) => index);
    const said = comparing([...long, 'here'], [...long, 'there']);
    expect(said).toMatch(/- expected, \+ observed:/);
    expect(said).toMatch(/… 198 more lines …\n +197,\n +198,\n +199,\n +- {3}"here"\n +\+ {3}"there"\n +\]/);
  });

  test('ends a comparison that nobody would read to its end', () => {
    const [one, other] = [1, 2].map(start => Array.from({ length: 3000 }, (_, index) => start + 2 * index));
    expect(comparing(one ?? [], other ?? [])).toMatch(/… and \d+ more lines; --report html shows them all/);
  });
});

describe('the end of a report', () => {
  test('tells what was met and what was not, what would help, and the seed', () => {
    const said = closingText(reportWith('7'), text);
    expect(said).toMatch(/^ {2}error codes +0 of 8 +not 4001, 4301, 4302, 4303, 4350, 4360 and 2 more$/m);
    expect(said).toMatch(/^ {2}fields +all 1$/m);
    expect(said).toMatch(/^ {2}durable: let us start it, with `--command CMD`\.$/m);
    expect(said).toMatch(/^Left out, because it differs by itself: state\.7\.\n.*: --reset\.$/m);
    expect(said).toMatch(/^1 held, 1 broken, 1 unproven, 1 not checked$/m);
    expect(said).toMatch(/the same again with --seed 5$/m);
  });

  test('says why nothing could be judged', () => {
    expect(closingText({ ...reportWith('7'), laws: [], unjudged: 'It is gone.' }, text)).toMatch(
      /\nIt is gone\.$/,
    );
  });
});

test('nothing from outside moves the cursor, hides text or begins a line', () => {
  const report = reportWith(hostile);
  const said = [
    openingText({ ...report, laws: 1 }),
    ...report.laws.map(law => lawText(law, plain)),
    closingText(report, text),
  ].join('\n');
  expect(said).not.toMatch(OBEYED);
  expect(said).not.toMatch(/^::/m);
  expect(said).toMatch(/\\u\{1b\}\[31mred/);
  expect(said).toMatch(/👩‍🚀 مرحبا/);
});
