import { duration, tellFault } from '../faults/index.ts';
import type { DeliveryRecord, RequestRecord, Run } from '../simulation/run.ts';
import type { Scenario } from '../simulation/scenario.ts';
import type { StoryLine } from './counterexample.ts';
import { outcomeText } from './judging/unacknowledged.ts';

/** Companions beyond this many are told in one line. */
const MOST_COMPANIONS = 2;
const MOST_REQUESTS = 6;

/** Tells a run as it went: one line for each request, in the order in which they were made. */
export function storyOf(scenario: Scenario, run: Run): readonly StoryLine[] {
  const told = run.deliveries.filter(isTold);
  const lines = told.flatMap(delivery => linesOf(delivery, scenario));
  const left = run.deliveries.length - told.length;
  const story = lines.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
  return left === 0
    ? story
    : [...story, { what: `… and ${left} more of the same kind`, outcome: '', remark: '' }];
}

function isTold({ posting }: DeliveryRecord): boolean {
  return posting.copy === 0 || posting.isRepetition || posting.copy <= MOST_COMPANIONS;
}

interface TimedLine {
  readonly at: number;
  readonly line: StoryLine;
}

function linesOf(delivery: DeliveryRecord, scenario: Scenario): readonly TimedLine[] {
  const { posting, requests } = delivery;
  const firstAt = requests[0]?.at ?? posting.dueAt;
  // That credentials are asked for and then shown is how it always goes.
  const shown = requests.filter(({ outcome }) => outcome.kind !== 'challenged').slice(0, MOST_REQUESTS);
  return shown.map((request, index) => ({
    at: request.at,
    line: {
      what: posting.what + againText({ delivery, request, firstAt }),
      outcome: answerText(request),
      remark: index === 0 && posting.copy === 0 ? remarkOf(scenario, posting.step) : '',
    },
  }));
}

function againText(told: { delivery: DeliveryRecord; request: RequestRecord; firstAt: number }): string {
  const { delivery, request, firstAt } = told;
  const again = delivery.posting.isRepetition ? ', again' : '';
  if (request.attempt === 1) return again;
  return `${again}, attempt ${request.attempt} after ${duration(request.at - firstAt)}`;
}

function answerText(request: RequestRecord): string {
  const { answered, durationMs, hasArrived, outcome } = request;
  if (answered !== null && outcome.kind === 'broken') return `${answered}, but the answer was lost`;
  if (!hasArrived) return outcomeText(request);
  return outcome.kind === 'timed-out' || outcome.kind === 'broken'
    ? outcomeText(request)
    : `${outcomeText(request)} in ${duration(durationMs)}`;
}

function remarkOf({ steps }: Scenario, step: number): string {
  return (steps[step]?.faults ?? []).map(tellFault).join('; ');
}
