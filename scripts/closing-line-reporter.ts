import { writeSync } from 'node:fs';

/**
 * Ends the output of a test run with one plain line: `12 passed, 0 failed`, and `, 3 skipped` where some were.
 *
 * Jest prints its own summary after every other reporter, so the line waits until the process exits. A test file that
 * could not be loaded has no tests to count and would look like success; it counts as one failure.
 */
export default class ClosingLineReporter {
  onRunComplete(_projects: unknown, result: Counts): void {
    const line = closingLine(result);
    process.once('exit', () => writeSync(process.stdout.fd, `${line}\n`));
  }
}

/** What the line needs of the account that Jest gives its reporters. */
export interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** The line itself. */
export function closingLine(result: Counts): string {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  const line = `${result.numPassedTests} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
