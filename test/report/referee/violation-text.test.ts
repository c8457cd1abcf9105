import { expect, test } from '@jest/globals';
import { plain } from '../../../src/report/paint.ts';
import type { RefereeViolation } from '../../../src/report/referee/referee-violation.ts';
import { refereeSummary, violationText } from '../../../src/report/referee/violation-text.ts';

const violation: RefereeViolation = {
  at: 0,
  leg: 'api',
  half: 'request',
  culprit: 'consumer',
  what: 'POST /messages',
  findings: [
    { path: 'body.to', rule: 'type', message: 'to must be a list' },
    { path: '', rule: '', message: 'no' },
  ],
};

test('a violation is told with the place, the rule and who must act', () => {
  expect(violationText(violation, plain)).toBe(
    '✗ referee  POST /messages: the request is not what the document allows; the consumer must act.\n' +
      '    body.to: to must be a list (type)\n' +
      '    request: no',
  );
});

test('a violation of our own asks for a report, and shows the first findings only', () => {
  const findings = Array.from({ length: 7 }, (_, index) => ({ path: `p${index}`, rule: 'r', message: 'm' }));
  const told = violationText({ ...violation, culprit: 'mock', half: 'answer', findings }, plain).split('\n');
  expect(told[0]).toContain(
    'the answer is not what the document allows; bwkit must act: please report this bug.',
  );
  expect(told.slice(1)).toEqual([
    ...['p0', 'p1', 'p2', 'p3', 'p4'].map(path => `    ${path}: m (r)`),
    '    and 2 more',
  ]);
});

test.each([
  [{ consumer: 0, mock: 0 }, 'The referee saw nothing that the document does not allow.'],
  [{ consumer: 1, mock: 0 }, 'The referee saw 1 violation: 1 of the consumer, 0 of bwkit itself.'],
  [{ consumer: 2, mock: 3 }, 'The referee saw 5 violations: 2 of the consumer, 3 of bwkit itself.'],
])('the summary of %j is a sentence', (counts, sentence) => {
  expect(refereeSummary(counts)).toBe(sentence);
});
