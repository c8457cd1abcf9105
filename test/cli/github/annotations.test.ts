import { expect, test } from '@jest/globals';
import { annotations } from '../../../src/cli/github/annotations.ts';
import { hostile, OBEYED, reportWith } from '../../report/laws/sample-report.ts';

test('a broken law is one error, with what to do', () => {
  expect(annotations(reportWith('7'))).toEqual([
    '::error title=idempotent%3A an event that the consumer has handled changes nothing%2C however long ago that was.' +
      '::the consumer believes 7.%0AHint: remember (message.id, type, to) of handled events for longer than 24 h, and answer 2xx to one you have seen.',
  ]);
});

test('a consumer that could not be judged is one error', () => {
  expect(annotations({ ...reportWith('7'), laws: [], unjudged: 'It is 100% gone.\nReally.' })).toEqual([
    '::error title=bwkit verify::It is 100%25 gone.\\nReally.',
  ]);
});

test('whatever a consumer says stays inside of its annotation', () => {
  const lines = annotations(reportWith(`${hostile} 100% ::error::x %0A`));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(OBEYED);
  expect(lines[0]).not.toMatch(/\n/);
  expect(lines[0]).toMatch(/100%25 ::error::x %250A\./);
});
