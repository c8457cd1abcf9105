import type { CheckReport } from '../../laws/report.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';

/** Who has to act because of a report. */
export function codeOf({ laws, unjudged }: CheckReport): ExitCode {
  if (laws.some(({ verdict }) => verdict === 'broken')) return exitCode.broken;
  const isJudged = laws.some(({ verdict }) => verdict === 'held');
  return unjudged !== undefined || !isJudged ? exitCode.caller : exitCode.ok;
}
