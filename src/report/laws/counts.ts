import type { CheckReport, LawReport } from '../../laws/report.ts';

const SAID: Readonly<Record<LawReport['verdict'], string>> = {
  held: 'held',
  broken: 'broken',
  unproven: 'unproven',
  'not-checked': 'not checked',
};

/** How many laws each verdict was given to, in the order of good to unknown. */
export function countsOf({ laws }: CheckReport): readonly (readonly [LawReport['verdict'], number])[] {
  return (Object.keys(SAID) as LawReport['verdict'][]).map(each => [
    each,
    laws.filter(({ verdict }) => verdict === each).length,
  ]);
}

/** `12 held, 1 broken, 0 unproven, 1 not checked`. */
export function countsText(report: CheckReport): string {
  return countsOf(report)
    .map(([verdict, count]) => `${count} ${SAID[verdict]}`)
    .join(', ');
}
