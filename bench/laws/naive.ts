import fc from 'fast-check';
import { eventTypes, isReceipt } from '../../src/contract/index.ts';
import type { Law } from '../../src/laws/law.ts';
import { type Scenario, SCENARIO_FORMAT } from '../../src/simulation/scenario.ts';
import { text } from '../../src/laws/arbitraries/index.ts';

const mostEvents = 8;

/** The same law, searched for as people fuzz webhooks: random valid events that have nothing to do with each other, no faults. */
export function naively(law: Law): Law {
  return { ...law, scenarios: () => unrelatedEvents() };
}

function unrelatedEvents(): fc.Arbitrary<Scenario> {
  const event = fc.record({
    type: fc.constantFrom(...eventTypes),
    words: text(),
    recipients: fc.integer({ min: 1, max: 10 }),
  });
  return fc.array(event, { maxLength: mostEvents }).map(events => ({
    format: SCENARIO_FORMAT,
    messages: Object.fromEntries(
      events.map(({ type, words, recipients }, at) => [
        `m${at + 1}`,
        messageFor(type, at, { words, recipients }),
      ]),
    ),
    steps: events.map(({ type }, at) => ({ events: [{ type, of: `m${at + 1}` }] })),
    sender: { retries: false },
  }));
}

function messageFor(
  type: (typeof eventTypes)[number],
  at: number,
  { words, recipients }: { readonly words: string; readonly recipients: number },
): Scenario['messages'][string] {
  const person = `p${at * 10 + 1}`;
  if (!isReceipt(type)) return { direction: 'in', from: person, fields: { text: words } };
  return { direction: 'out', to: Array.from({ length: recipients }, (_, each) => `p${at * 10 + each + 1}`) };
}
