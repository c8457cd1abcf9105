import fc from 'fast-check';
import { type EnvelopeStep, type Scenario, SCENARIO_FORMAT } from '../../simulation/scenario.ts';
import { isEnvelopeStep } from '../../simulation/timeline.ts';
import { scenarioOf, type Piece } from './piece.ts';

const ENDS = ['message-delivered', 'message-failed'];
const WORDS = ['hi', 'STOP', 'ok'];
/** Long enough that no part of a time is the same. */
const APART_MS = 61_234;

/** Two events that share more than different events usually do. Shrinks to two receipts of one message. */
export function alikes(): fc.Arbitrary<Scenario> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: inOneMessage() },
    { weight: 3, arbitrary: inOneGroup() },
    { weight: 2, arbitrary: atOneMoment() },
    { weight: 2, arbitrary: inTheSameWords() },
  );
}

/** First it is being sent, then it has arrived: one id, two events. */
function inOneMessage(): fc.Arbitrary<Scenario> {
  return fc
    .tuple(fc.constantFrom('message-sending', 'message-sent'), fc.constantFrom(...ENDS))
    .map(([before, end]) =>
      scenarioOf([{ message: { direction: 'out' }, events: [{ type: before }, { type: end }] }]),
    );
}

/** Two recipients: one id, one or two types. */
function inOneGroup(): fc.Arbitrary<Scenario> {
  return fc.tuple(fc.constantFrom(...ENDS), fc.constantFrom(...ENDS)).map(([one, other]) =>
    scenarioOf([
      {
        message: { direction: 'out', to: ['p1', 'p2'] },
        events: [
          { type: one, to: 'p1' },
          { type: other, to: 'p2' },
        ],
      },
    ]),
  );
}

/** Two messages of one millisecond, to or from two people or one. */
function atOneMoment(): fc.Arbitrary<Scenario> {
  const events = (type: string, afterMs?: number) => [{ type, ...(afterMs !== undefined && { afterMs }) }];
  return fc
    .tuple(
      fc.constantFrom(...ENDS, 'message-received'),
      fc.constantFrom('strangers' as const, 'same-people' as const),
    )
    .map(([type, company]) => {
      const message = { direction: type === 'message-received' ? ('in' as const) : ('out' as const) };
      const texts = type === 'message-received' ? ['one', 'two'] : [undefined, undefined];
      const pieces = texts.map((text, at): Piece => ({
        message: { ...message, ...(text !== undefined && { fields: { text } }) },
        events: events(type, at === 0 ? undefined : 0),
      }));
      return scenarioOf(pieces, company);
    });
}

/** Somebody writes the same twice. */
function inTheSameWords(): fc.Arbitrary<Scenario> {
  return fc.constantFrom(...WORDS).map(text => {
    const piece: Piece = {
      message: { direction: 'in', fields: { text } },
      events: [{ type: 'message-received' }],
    };
    return scenarioOf(
      [piece, { ...piece, events: [{ type: 'message-received', afterMs: APART_MS }] }],
      'same-people',
    );
  });
}

/** Without the second event. */
export function onlyFirst(scenario: Scenario): Scenario {
  return { ...scenario, steps: scenario.steps.slice(0, -1) };
}

/** Without the first event. */
export function onlySecond(scenario: Scenario): Scenario {
  return { ...scenario, steps: scenario.steps.slice(1) };
}

/** The same with another moment and other words for the second event; the messages and the people are the same. */
export function unlike(scenario: Scenario): Scenario {
  const last = scenario.steps.at(-1);
  if (last === undefined || !isEnvelopeStep(last)) return scenario;
  const [event] = last.events;
  const message = event && scenario.messages[event.of];
  const moved: EnvelopeStep = { ...last, afterMs: (last.afterMs ?? 0) + APART_MS };
  const steps = [...scenario.steps.slice(0, -1), moved];
  if (message?.direction !== 'in') return { ...scenario, steps };
  const changed = { ...message, fields: { ...message.fields, text: 'something else' } };
  return { format: SCENARIO_FORMAT, steps, messages: { ...scenario.messages, [event?.of ?? '']: changed } };
}
