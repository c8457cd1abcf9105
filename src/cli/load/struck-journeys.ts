import { type FaultData, type Journey, journeysOf } from '../../faults/index.ts';
import { type Draw, drawInteger } from '../../random/draw.ts';
import type { FaultShares, LoadFault } from './fault-shares.ts';

/** How far behind the original a duplicate follows, in milliseconds; within one load test, so that it is felt there. */
const DUPLICATE_AFTER_MS = [1, 5000] as const;
/** How late a late callback comes, in milliseconds. */
const LATE_BY_MS = [500, 5000] as const;

/** What strikes the callbacks of a load. */
export interface Strikes {
  readonly draw: Draw;
  readonly faults: FaultShares;
  readonly duplicateRatio: number;
  readonly timeoutMs: number;
}

/** What befalls one callback, drawn by its key: the journeys of it and its copies, and the faults by name. */
export function struckJourneys(
  key: string,
  { draw, faults, duplicateRatio, timeoutMs }: Strikes,
): { readonly journeys: readonly Journey[]; readonly struckBy: readonly LoadFault[] } {
  const struckBy = (Object.entries(faults) as [LoadFault, number][])
    .filter(([fault, ratio]) => draw(`${key}/${fault}`) < ratio)
    .map(([fault]) => fault);
  const data = struckBy.map(fault => faultData(fault, { draw, key, timeoutMs }));
  if (draw(`${key}/duplicate`) < duplicateRatio) {
    const afterMs = drawInteger(draw, `${key}/duplicate/after`, DUPLICATE_AFTER_MS);
    data.push({ kind: 'duplicate', afterMs });
  }
  return { journeys: journeysOf(data), struckBy };
}

function faultData(
  fault: LoadFault,
  { draw, key, timeoutMs }: { draw: Draw; key: string; timeoutMs: number },
): FaultData {
  switch (fault) {
    case 'late':
      return { kind: fault, byMs: drawInteger(draw, `${key}/late/by`, LATE_BY_MS) };
    case 'slow-answer':
      return { kind: fault, byMs: timeoutMs };
    case 'lost-answer':
    case 'server-error':
    case 'unreachable':
    case 'reset':
    case 'slow-body':
    case 'overlap':
      return { kind: fault };
  }
}
