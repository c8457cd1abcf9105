import { bodyOf, type PlannedEvent } from '../lifecycle/planned-event.ts';
import type { Manner } from '../drivers/index.ts';
import type { Posted } from './companions.ts';
import { eventOf } from './event-of.ts';
import type { Names } from './names.ts';
import type { Content } from './posting.ts';
import type { RawStep, ScenarioEvent, ScenarioMessage } from './scenario.ts';
import { happenedAt } from './timeline.ts';

/** What the content of a step depends on beside the step. */
export interface ContentGiven {
  readonly names: Names;
  /** When the step comes into being, epoch milliseconds. */
  readonly postedAt: number;
  /** When a message was made, epoch milliseconds. */
  readonly madeAt: (label: string) => number;
}

/** Writes the envelope of a step, in this run's ids, numbers and instants. */
export function envelopeContent({ step, messages }: Posted, given: ContentGiven): Content {
  const planned = step.events.map(event => plannedFor(event, messages, given));
  const [first] = planned;
  const last = first?.[0];
  return {
    what: step.form === 'empty-array' ? 'an empty array' : step.events.map(nameOf).join(' and '),
    people: step.events.flatMap(({ of }) => peopleOf(messages[of])),
    audience: last?.audience ?? 'status',
    body: bodyFor(planned, step.form ?? 'array'),
    subject: {
      type: step.events[0]?.type ?? 'none',
      messageId: last?.messageId ?? '',
      to: last?.recipient ?? '',
    },
    ...(step.credentials !== undefined && { credentials: step.credentials }),
  };
}

function plannedFor(
  event: ScenarioEvent,
  messages: Posted['messages'],
  { names, postedAt, madeAt }: ContentGiven,
): readonly PlannedEvent[] {
  const message = messages[event.of] ?? { direction: 'out' };
  return eventOf(event, { names, message, madeAt: madeAt(event.of), happenedAt: happenedAt(postedAt) });
}

function bodyFor(
  planned: readonly (readonly PlannedEvent[])[],
  form: 'array' | 'bare-object' | 'empty-array',
): string {
  const [only] = planned;
  switch (form) {
    case 'empty-array':
      return '[]';
    case 'bare-object':
      return JSON.stringify(only?.[0]?.event ?? {});
    case 'array':
      if (planned.length === 1 && only?.length === 1 && only[0] !== undefined) return bodyOf(only[0]);
      return JSON.stringify(planned.flat().map(({ event }) => event));
  }
}

function peopleOf(message: ScenarioMessage | undefined): readonly string[] {
  if (message?.direction === 'in') return [message.from ?? 'p1'];
  return message?.to ?? ['p1'];
}

/** How a story calls an event: `message-delivered of m1`, with the recipient where that says more. */
function nameOf({ type, of, to, quirks = [] }: ScenarioEvent): string {
  const about = to === undefined ? '' : ` to ${to}`;
  const bent = quirks.length === 0 ? '' : ` (${quirks.join(', ')})`;
  return `${type} of ${of}${about}${bent}`;
}

/**
 * Writes a request that is no envelope. It always has a manner, and so a connection of its own: a server may close that behind it,
 * and whatever comes next must not suffer from it.
 */
export function rawContent({ raw }: RawStep, names: Names): Content {
  const { body, encoding = 'utf8', times = 1, headers, framing } = raw;
  const text = names.fillText(body).repeat(times);
  const manner: Manner = {
    ...(encoding !== 'utf8' && { bytes: Buffer.from(text, encoding) }),
    ...(headers !== undefined && { headers }),
    ...(framing !== undefined && { framing }),
  };
  return {
    what: raw.what,
    people: [],
    audience: 'inbound',
    body: text,
    subject: { type: 'none', messageId: '', to: '' },
    manner,
  };
}
