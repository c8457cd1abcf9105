import { diff } from 'node:util';
import type { Counterexample } from '../../laws/counterexample.ts';
import { valueLines } from './value-text.ts';

/** One line of a comparison: only expected, only observed, in both, or lines left out because both have them. */
export interface ComparedLine {
  readonly kind: 'expected' | 'observed' | 'both' | 'left-out';
  readonly text: string;
}

/** Longer values are compared by their beginning. */
const MOST_LINES = 2000;
/** Lines that both have are shown this near to a difference. */
const NEAR = 3;

/** What was expected against what was observed, line by line; nothing where the finding says it all. */
export function comparisonOf({ expected, observed }: Counterexample): readonly ComparedLine[] {
  if (expected === null) return [];
  const [before, after] = [valueLines(expected), valueLines(observed)];
  const lines = diff(before.slice(0, MOST_LINES), after.slice(0, MOST_LINES)).map(([side, text]) => ({
    kind: side === 0 ? ('both' as const) : side > 0 ? ('expected' as const) : ('observed' as const),
    text,
  }));
  const cut = Math.max(before.length, after.length) - MOST_LINES;
  return [...folded(lines), ...(cut > 0 ? [leftOut(cut)] : [])];
}

function folded(lines: readonly ComparedLine[]): readonly ComparedLine[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(({ kind }) => kind !== 'both'),
  );
  const shown: ComparedLine[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as ComparedLine;
    const next = isNear.indexOf(true, index);
    if (next === index) {
      shown.push(line);
      index++;
    } else {
      const end = next < 0 ? lines.length : next;
      shown.push(leftOut(end - index));
      index = end;
    }
  }
  return shown;
}

function leftOut(count: number): ComparedLine {
  return { kind: 'left-out', text: `… ${count} more ${count === 1 ? 'line' : 'lines'} …` };
}
