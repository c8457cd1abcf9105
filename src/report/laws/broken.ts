import type { LawReport } from '../../laws/report.ts';

/** What there is to tell of a law that is broken. */
export type BrokenReport = Extract<LawReport, { verdict: 'broken' }>;

/** Whether there is a story to tell. */
export function isBroken(report: LawReport): report is BrokenReport {
  return report.verdict === 'broken';
}
