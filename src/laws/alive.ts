import fc from 'fast-check';
import type { Scenario } from '../simulation/scenario.ts';
import { SCENARIO_FORMAT } from '../simulation/scenario.ts';
import { traffic } from './arbitraries/traffic.ts';
import type { Evidence, Finding } from './evidence.ts';
import { outcomeText } from './judging/unacknowledged.ts';
import type { Law } from './law.ts';
import { garbled } from './scenes/garbled.ts';

const MOST_STORIES = 3;

export const alive: Law = {
  name: 'alive',
  sentence: 'the consumer still answers after every envelope, valid or not.',
  why: 'A consumer that acknowledges an event and then dies of it loses whatever it had in its hands, and everything that comes meanwhile.',
  usualCause:
    'Something throws outside of every try block: in a callback, in a promise that nobody awaits, in work after the answer.',
  example:
    'One picture whose address has no file extension ends the process, and with it the three hundred requests in flight.',
  hint: 'catch errors where work goes on after the answer, and let the framework catch those of the handler.',
  faultsNeeded: [],
  observationsNeeded: ['answers'],
  abilitiesNeeded: [],
  scenarios: () =>
    fc
      .oneof(
        { withCrossShrink: true },
        {
          weight: 2,
          arbitrary: traffic({ mostStories: MOST_STORIES }).map(each => ({
            format: SCENARIO_FORMAT,
            ...each,
          })),
        },
        { weight: 1, arbitrary: garbled() },
      )
      .map(withLastQuestion),
  references: () => [],
  minds: 'deaths',
  judge: evidence => died(evidence) ?? fellSilent(evidence),
};

/** Who still answers something plain is alive, whatever the answer. */
function withLastQuestion({ messages, steps }: Pick<Scenario, 'messages' | 'steps'>): Scenario {
  return {
    format: SCENARIO_FORMAT,
    messages: { ...messages, m99: { direction: 'in', from: 'p99' } },
    steps: [...steps, { events: [{ type: 'message-received', of: 'm99' }] }],
    sender: { retries: false },
  };
}

function died({ run }: Evidence): Finding | null {
  const [death] = run.deaths;
  if (death === undefined) return null;
  return {
    finding: `The consumer died (${death.how}).`,
    expected: 'it lives',
    observed: death.lastWords || death.how,
  };
}

/** It has answered before, so that it was there; then it did not answer the last and plainest question. */
function fellSilent({ run }: Evidence): Finding | null {
  const last = run.deliveries.at(-1)?.requests.at(-1);
  const hasAnswered = run.deliveries.some(({ requests }) =>
    requests.some(({ answered }) => answered !== null),
  );
  if (last === undefined || last.answered !== null || !hasAnswered) return null;
  return {
    finding: `After this the consumer no longer answered: ${outcomeText(last)}.`,
    expected: 'any answer to an ordinary message',
    observed: outcomeText(last),
  };
}
