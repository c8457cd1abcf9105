import { paintFor } from '../../report/paint.ts';
import { refereeSummary, violationText } from '../../report/referee/violation-text.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { remark, type Terminal } from '../terminal.ts';
import type { RefereeDesk } from './desk.ts';

/** Different violations beyond these are counted only; --report json has more of them. */
const MAX_TOLD = 10;

/** The report with what the referee has seen, once it has judged everything. */
export async function withReferee<Report extends object>(
  report: Report,
  referee: RefereeDesk | undefined,
): Promise<Report> {
  if (referee === undefined) return report;
  await referee.settled();
  const { counts, violations } = referee;
  return { ...report, referee: { ...counts, violations } };
}

/** Tells people what the referee has seen, and answers who must act because of it; undefined where nobody must. */
export function tellOfReferee(referee: RefereeDesk | undefined, terminal: Terminal): ExitCode | undefined {
  if (referee === undefined) return undefined;
  const { violations, counts } = referee;
  const paint = paintFor(terminal.stderr);
  const times = Map.groupBy(violations, violation => violationText(violation, paint));
  for (const [told, { length }] of [...times].slice(0, MAX_TOLD))
    remark(terminal, length === 1 ? told : `${told}\n    ${length} times`);
  if (times.size > MAX_TOLD)
    remark(terminal, `and ${times.size - MAX_TOLD} others, which --report json lists`);
  remark(terminal, refereeSummary(counts));
  return referee.exitCode === exitCode.ok ? undefined : referee.exitCode;
}
