import type { LawName } from '../../laws/law-name.ts';
import type { CheckReport } from '../../laws/report.ts';
import { partsOf } from './reason.ts';

/** Laws that were not checked for one reason, and what would help. */
export interface HelpWanted {
  readonly laws: readonly LawName[];
  readonly why: string;
  readonly hint: string;
}

/** What would let more laws be checked, each told once. */
export function helpWanted({ laws, unjudged }: CheckReport): readonly HelpWanted[] {
  const open = laws.flatMap(report => {
    if (report.verdict !== 'not-checked' || report.reason === unjudged) return [];
    const { why, hint } = partsOf(report.reason);
    return hint === null ? [] : [{ law: report.law, reason: report.reason, why, hint }];
  });
  return [...Map.groupBy(open, ({ reason }) => reason).values()].map(alike => {
    const [{ why, hint }] = alike as [(typeof open)[number]];
    return { laws: alike.map(({ law }) => law), why, hint };
  });
}
