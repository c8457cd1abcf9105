import fc from 'fast-check';
import { ambiguities } from '../../contract/generated/ambiguities.ts';
import type { EnvelopeStep, Scenario, ScenarioEvent, Step } from '../../simulation/scenario.ts';
import { SCENARIO_FORMAT } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import { scenarioOf } from './piece.ts';
import { piece } from './pieces.ts';

/** An event of tomorrow, about which nothing can be known: it is about no message. */
const STRANGE_TYPE = 'account-suspended';
const MOST_EVENTS = Math.max(...ambiguities.eventsPerEnvelope.admissible);
const MOST_PIECES = 3;

/** Several events in one array; one of them perhaps of a type, or of a shape, that no document knows. */
export function envelopes(): fc.Arbitrary<Scenario> {
  const oddity = fc.constantFrom('none' as const, 'unknown-type' as const, 'strange' as const);
  return fc
    .record({
      pieces: fc.array(piece(), { maxLength: MOST_PIECES }),
      oddity,
      at: fc.nat({ max: MOST_EVENTS }),
    })
    .map(({ pieces, oddity, at }) => packed(scenarioOf(pieces), { oddity, at }));
}

interface Packing {
  readonly oddity: 'none' | 'unknown-type' | 'strange';
  /** Where the odd event stands; in front of all where there are not so many. */
  readonly at: number;
}

function packed(scenario: Scenario, { oddity, at }: Packing): Scenario {
  const events = scenario.steps.filter(isEnvelopeStep).flatMap(step => step.events);
  if (events.length === 0) return scenario;
  const place = at % (events.length + 1);
  const odd = oddEvent(oddity);
  const all = odd === null ? events : [...events.slice(0, place), odd, ...events.slice(place)];
  const messages =
    odd === null
      ? scenario.messages
      : { ...scenario.messages, m9: { direction: 'out' as const, to: ['p9'] } };
  return { format: SCENARIO_FORMAT, messages, steps: [{ events: all.slice(0, MOST_EVENTS + 1) }] };
}

function oddEvent(oddity: Packing['oddity']): ScenarioEvent | null {
  switch (oddity) {
    case 'none':
      return null;
    case 'unknown-type':
      return { type: 'message-sending', of: 'm9', quirks: ['unknown-type'] };
    case 'strange':
      return { type: STRANGE_TYPE, of: 'm9', omit: ['message', 'to'] };
  }
}

/** The same events, each in an envelope of its own, without those that no consumer can be asked to take. */
export function oneByOne(scenario: Scenario): Scenario {
  return { ...scenario, steps: scenario.steps.flatMap(unpacked) };
}

/** All at the same moment as in the array, so that the times inside the events stay what they are. */
function unpacked(step: Step): readonly Step[] {
  if (!isEnvelopeStep(step)) return [step];
  const known = step.events.filter(({ type }) => type !== STRANGE_TYPE);
  return known.map((event, index): EnvelopeStep => ({
    ...step,
    events: [event],
    ...(index > 0 && { afterMs: 0 }),
  }));
}
