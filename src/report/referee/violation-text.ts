import type { Paint } from '../paint.ts';
import type { RefereeViolation } from './referee-violation.ts';

/** Findings beyond these are counted only: what one mistake breaks is seen in the first few. */
const SHOWN_FINDINGS = 5;

/** A violation for people: which exchange, who must act, and what is wrong. */
export function violationText({ what, half, culprit, findings }: RefereeViolation, paint: Paint): string {
  const act = culprit === 'consumer' ? 'the consumer must act' : 'bwkit must act: please report this bug';
  const shown = findings
    .slice(0, SHOWN_FINDINGS)
    .map(({ path, rule, message }) => `    ${path || half}: ${message}${rule && ` (${rule})`}`);
  const more = findings.length - shown.length;
  const head = `${paint('bad', '✗ referee')}  ${what}: the ${half} is not what the document allows; ${act}.`;
  return [head, ...shown, ...(more > 0 ? [`    and ${more} more`] : [])].join('\n');
}

/** What the referee found in all, in a sentence. */
export function refereeSummary({
  consumer,
  mock,
}: Readonly<Record<RefereeViolation['culprit'], number>>): string {
  const count = consumer + mock;
  if (count === 0) return 'The referee saw nothing that the document does not allow.';
  const word = count === 1 ? 'violation' : 'violations';
  return `The referee saw ${count} ${word}: ${consumer} of the consumer, ${mock} of bwkit itself.`;
}
