import type { EnvelopeStep, ScenarioEvent, ScenarioMessage } from '../../simulation/scenario.ts';
import type { Story } from './story.ts';
import type { ToldEvent } from './told-event.ts';

/** The traffic of a scenario: messages by label, and envelopes of one event in the order in which things happened. */
export interface Traffic {
  readonly messages: Readonly<Record<string, ScenarioMessage>>;
  readonly steps: readonly EnvelopeStep[];
}

/** A story, and how long after the beginning of the one before it begins. */
export interface Scene {
  readonly story: Story;
  readonly afterMs: number;
}

/** An event with its place in time. */
interface Moment {
  readonly at: number;
  readonly event: ScenarioEvent;
  readonly faults: ToldEvent['faults'];
}

/** What a scenario takes as the pause between two steps that says nothing about it. */
const usualPauseMs = 1000;

/** Plays stories beside each other on one line of time, and names their messages m1, m2, … */
export function performed(scenes: readonly Scene[]): Traffic {
  const messages: Record<string, ScenarioMessage> = {};
  const moments: Moment[] = [];
  const taken = new Set<string>();
  let beginsAt = 0;
  for (const { story, afterMs } of scenes) {
    beginsAt += afterMs;
    const labels = new Map<number, string>();
    for (const { message: index, to, events } of story.chains) {
      const message = story.messages[index];
      if (message === undefined || events.length === 0) continue;
      const label = labels.get(index) ?? `m${Object.keys(messages).length + 1}`;
      labels.set(index, label);
      messages[label] = plain(message);
      const somebody = message.direction === 'in' ? String(message.from) : to;
      const usual = message.direction === 'in' ? message.owner : message.to?.[0];
      const about = { of: label, ...(to !== usual && { to }), omit: story.omit };
      moments.push(...lined(events, { about, beginsAt, somebody, taken }));
    }
  }
  return { messages, steps: stepsOf(moments.toSorted((a, b) => a.at - b.at)) };
}

interface LineGiven {
  readonly about: Pick<ScenarioEvent, 'of' | 'to'> & { readonly omit: readonly string[] };
  readonly beginsAt: number;
  /** Who is at the other end. Nothing happens to one person twice in the same second, so that time tells the order. */
  readonly somebody: string;
  readonly taken: Set<string>;
}

function lined(events: readonly ToldEvent[], { about, beginsAt, somebody, taken }: LineGiven): Moment[] {
  let at = beginsAt;
  return events.map(({ type, afterMs, timeDigits, fields, omit, quirks, faults }) => {
    at += afterMs;
    while (taken.has(`${somebody} ${at}`)) at += usualPauseMs;
    taken.add(`${somebody} ${at}`);
    return {
      at,
      event: trimmed({ type, ...about, timeDigits, fields, omit: [...about.omit, ...omit], quirks }),
      faults,
    };
  });
}

/** Without what a scenario takes for granted, since people read the smallest ones. */
function plain({ direction, from, to, owner, id, fields }: ScenarioMessage): ScenarioMessage {
  const [people, ours] = direction === 'in' ? ['p1', 'us'] : ['us', 'p1'];
  const [first = '', ...others] = to ?? [];
  return {
    direction,
    ...(from !== undefined && from !== people && { from }),
    ...((first !== ours || others.length > 0) && to && { to }),
    ...(owner !== undefined && owner !== first && { owner }),
    ...(id === 'uuid' && { id }),
    ...(fields && Object.keys(fields).length > 0 && { fields }),
  };
}

/** The same for an event. */
function trimmed({
  timeDigits = 3,
  fields = {},
  omit = [],
  quirks = [],
  ...event
}: ScenarioEvent): ScenarioEvent {
  return {
    ...event,
    ...(timeDigits !== 3 && { timeDigits }),
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(omit.length > 0 && { omit }),
    ...(quirks.length > 0 && { quirks }),
  };
}

function stepsOf(moments: readonly Moment[]): EnvelopeStep[] {
  return moments.map(({ at, event, faults }, index) => {
    const afterMs = at - (moments[index - 1]?.at ?? at - usualPauseMs);
    return {
      events: [event],
      ...(afterMs !== usualPauseMs && { afterMs }),
      ...(faults.length > 0 && { faults }),
    };
  });
}
