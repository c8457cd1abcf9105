import { duration } from '../../faults/index.ts';
import type { DeliveryRecord, RequestRecord, Run } from '../../simulation/run.ts';
import type { Finding } from '../evidence.ts';

/** Finds a delivery that was never acknowledged although the consumer was reached. */
export function neverAcknowledged({ deliveries }: Run): Finding | null {
  const lost = deliveries.find(({ ending }) => ending !== 'acknowledged');
  if (lost === undefined) return null;
  const last = lost.requests.findLast(({ hasArrived }) => hasArrived);
  return {
    finding: `${lost.posting.what} was never acknowledged: ${last === undefined ? 'it never arrived' : outcomeText(last)}.`,
    expected: 'a 2xx within 10 s',
    observed: last === undefined ? 'no attempt arrived' : outcomeText(last),
    step: lost.posting.step,
  };
}

/** Finds the first request that the consumer itself answered wrongly, or not in time. */
export function firstBadAnswer(
  { deliveries }: Run,
  isBad: (request: RequestRecord, delivery: DeliveryRecord) => boolean,
): { readonly delivery: DeliveryRecord; readonly request: RequestRecord } | null {
  for (const delivery of deliveries) {
    const request = delivery.requests.find(each => isBad(each, delivery));
    if (request !== undefined) return { delivery, request };
  }
  return null;
}

/** How a request ended, in the words of a story: `500`, `no answer within 10 s`, `the connection was refused`. */
export function outcomeText({ outcome, durationMs, answered }: RequestRecord): string {
  switch (outcome.kind) {
    case 'acknowledged':
    case 'refused':
    case 'challenged':
      return String(outcome.status);
    case 'timed-out':
      return answered === null ? 'no answer within 10 s' : `${answered} only after ${duration(durationMs)}`;
    case 'broken':
      return `the connection broke (${outcome.reason}: ${outcome.detail})`;
  }
}
