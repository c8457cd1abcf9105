import type { Bug } from '../../mocks/consumers/index.ts';
import { median } from '../claim.ts';
import type { Hunt } from './hunt.ts';

/** What all hunts for one bug came to, one for each seed. */
export interface Tally {
  readonly bug: Bug;
  readonly ours: readonly Hunt[];
  readonly naive: readonly Hunt[];
}

/** The table for people: one line for each bug. */
export function tallyTable(tallies: readonly Tally[]): string {
  const head = ['law', 'bug', 'found', 'runs', 'worst', 'ms', 'events', 'worst', 'naively found', 'runs'];
  const rows = tallies.map(({ bug, ours, naive }) => {
    const found = ours.filter(({ isFound }) => isFound);
    const naively = naive.filter(({ isFound }) => isFound);
    return [
      bug.breaks,
      bug.name,
      `${found.length}/${ours.length}`,
      figure(found.map(({ runs }) => runs)),
      String(Math.max(0, ...found.map(({ runs }) => runs))),
      figure(found.map(({ ms }) => Math.round(ms))),
      figure(found.map(({ steps }) => steps)),
      String(Math.max(0, ...found.map(({ steps }) => steps))),
      `${naively.length}/${naive.length}`,
      figure(naively.map(({ runs }) => runs)),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function figure(values: readonly number[]): string {
  return values.length === 0 ? '–' : String(median(values));
}
