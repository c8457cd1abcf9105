import type { FaultData } from '../../faults/index.ts';
import type {
  EnvelopeStep,
  Scenario,
  ScenarioEvent,
  ScenarioMessage,
  Step,
} from '../../simulation/scenario.ts';
import { SCENARIO_FORMAT } from '../../simulation/scenario.ts';

/** One message and what is told of it, on its own: its people are p1, p2, … of the piece. */
export interface Piece {
  readonly message: ScenarioMessage;
  readonly events: readonly PieceEvent[];
}

/** An event of a piece, with what befalls it. */
export interface PieceEvent extends Omit<ScenarioEvent, 'of'> {
  readonly afterMs?: number;
  readonly faults?: readonly FaultData[];
}

/** Whether the people of different pieces are different ones. */
export type Company = 'strangers' | 'same-people';

const PERSON = /^p(\d+)$/;

/** Puts pieces one after the other; their messages are called m1, m2, … */
export function scenarioOf(pieces: readonly Piece[], company: Company = 'strangers'): Scenario {
  const messages: Record<string, ScenarioMessage> = {};
  const steps: Step[] = [];
  let people = 0;
  for (const { message, events } of pieces) {
    if (events.length === 0) continue;
    const label = `m${Object.keys(messages).length + 1}`;
    const by = company === 'strangers' ? people : 0;
    messages[label] = relabelled(message, by);
    steps.push(...events.map(event => stepOf(event, label, by)));
    people += Math.max(1, peopleIn(message));
  }
  return { format: SCENARIO_FORMAT, messages, steps };
}

function stepOf({ afterMs, faults, ...event }: PieceEvent, of: string, by: number): EnvelopeStep {
  return {
    events: [{ ...event, of, ...(event.to !== undefined && { to: moved(event.to, by) }) }],
    ...(afterMs !== undefined && { afterMs }),
    ...(faults !== undefined && faults.length > 0 && { faults }),
  };
}

/** A default person is only spelled out where another one stands for it. */
function relabelled(message: ScenarioMessage, by: number): ScenarioMessage {
  if (by === 0) return message;
  const { direction, from, to } = message;
  return direction === 'in'
    ? { ...message, from: moved(from ?? 'p1', by), ...(to && { to: to.map(each => moved(each, by)) }) }
    : { ...message, to: (to ?? ['p1']).map(each => moved(each, by)) };
}

function moved(party: string, by: number): string {
  const [, number] = PERSON.exec(party) ?? [];
  return number === undefined ? party : `p${Number(number) + by}`;
}

function peopleIn({ from = '', to = [] }: ScenarioMessage): number {
  return [from, ...to].filter(each => PERSON.test(each)).length;
}
