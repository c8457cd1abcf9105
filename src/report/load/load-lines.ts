import { duration } from '../duration.ts';
import { isAllAcknowledged, type LoadReport } from './load-report.ts';

/** A number as people read it: `12,345`. */
export function counted(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** What was done to the consumer, in one line. */
export function modelText({ model, asked, seed }: LoadReport): string {
  const length = duration(asked.durationMs);
  const how =
    model.kind === 'open'
      ? `${Number(model.perSecond.toPrecision(4)).toLocaleString('en')} callbacks a second for ${length}, on up to ${model.connections} connections`
      : `as many callbacks as ${model.connections} connections take for ${length}`;
  return `${how}; seed ${seed}`;
}

/** What came of it, in one line. */
export function verdictText(report: LoadReport): string {
  const { callbacks, unacknowledged } = report;
  const { made, acknowledged, heldBack } = callbacks;
  if (isAllAcknowledged(report)) return `All ${counted(made)} callbacks were acknowledged.`;
  const left = unacknowledged.reduce((sum, { count }) => sum + count, 0);
  const held = heldBack > 0 ? `, and ${counted(heldBack)} more were held back` : '';
  return `${counted(left)} of ${counted(made)} callbacks were not acknowledged${held}; ${counted(acknowledged)} were.`;
}

/** Something a second, over a length of time. */
export function perSecond(count: number, ms: number): string {
  return `${counted((count / Math.max(1, ms)) * 1000)}/s`;
}
