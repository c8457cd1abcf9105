import type { FaultData, FaultKind } from '../faults/index.ts';
import type { DeliveryRecord, RequestRecord } from './run.ts';
import type { Scenario } from './scenario.ts';
import type { TrafficRecord } from './traffic-record.ts';

/** The kinds of fault that made a difference in a run: those that were planned but never came to pass are not among them. */
export function struckFaults(
  scenario: Scenario,
  deliveries: readonly DeliveryRecord[],
  traffic: TrafficRecord,
): ReadonlySet<FaultKind> {
  const struck = scenario.steps.flatMap((step, index) => {
    const own = deliveries.filter(({ posting }) => posting.step === index);
    return (step.faults ?? [])
      .filter(fault => hasStruck(fault, { index, own, traffic }))
      .map(({ kind }) => kind);
  });
  return new Set(struck);
}

interface Scene {
  readonly index: number;
  /** The deliveries of the step. */
  readonly own: readonly DeliveryRecord[];
  readonly traffic: TrafficRecord;
}

function hasStruck({ kind }: FaultData, { index, own, traffic }: Scene): boolean {
  const requests = own.flatMap(record => record.requests);
  switch (kind) {
    case 'duplicate':
      return isRepeated(own);
    case 'overlap':
      return isRepeated(own) && traffic.overlapped.has(index);
    case 'burst':
      return traffic.mostInFlight > 1;
    case 'reordered':
      return isOvertaken(index, traffic.arrivals);
    case 'late':
      return requests.some(({ hasArrived }) => hasArrived);
    case 'lost-answer':
      return requests.some(({ mishap, answered }) => mishap?.answer?.kind === 'lost' && answered !== null);
    case 'slow-answer':
      return requests.some(({ mishap, answered }) => mishap?.answer?.kind === 'late' && answered !== null);
    case 'server-error':
      return requests.some(isReplaced);
    case 'unreachable':
      return requests.some(({ mishap }) => mishap?.request?.kind === 'stopped');
    case 'reset':
      return requests.some(({ mishap }) => mishap?.request?.kind === 'cut');
    case 'slow-body':
      return requests.some(
        ({ mishap, answered }) => mishap?.request?.kind === 'in-pieces' && answered !== null,
      );
    case 'crash':
      return traffic.crashes.length > 0;
  }
}

function isReplaced({ mishap, answered }: RequestRecord): boolean {
  if (mishap?.request?.kind === 'answered-in-front') return true;
  return mishap?.answer?.kind === 'replaced' && answered !== null;
}

/** The consumer has answered the envelope more than once. */
function isRepeated(own: readonly DeliveryRecord[]): boolean {
  const same = own.filter(({ posting }) => posting.copy === 0 || posting.isRepetition);
  return same.flatMap(({ requests }) => requests).filter(({ answered }) => answered !== null).length > 1;
}

function isOvertaken(step: number, arrivals: readonly number[]): boolean {
  const place = arrivals.indexOf(step);
  return place >= 0 && arrivals.slice(0, place).some(earlier => earlier > step);
}
