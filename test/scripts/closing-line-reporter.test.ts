import { expect, test } from '@jest/globals';
import { closingLine } from '../../scripts/closing-line-reporter.ts';

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test.each([
  [{ numPassedTests: 12 }, '12 passed, 0 failed'],
  [{ numPassedTests: 12, numFailedTests: 1 }, '12 passed, 1 failed'],
  [{ numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 }, '12 passed, 0 failed, 3 skipped'],
  [{ numRuntimeErrorTestSuites: 1 }, '0 passed, 1 failed'],
])('%j ends in "%s"', (counts, line) => {
  expect(closingLine({ ...none, ...counts })).toBe(line);
});
