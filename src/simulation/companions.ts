import type { EnvelopeStep, Scenario, ScenarioEvent, ScenarioMessage } from './scenario.ts';

/** A step with the messages that its events are about. */
export interface Posted {
  readonly step: EnvelopeStep;
  readonly messages: Readonly<Record<string, ScenarioMessage>>;
}

/**
 * The same step once more with other messages from and to other people: `m1.2` is the second companion of `m1`.
 *
 * Our own numbers and literal ones stay, since a backlog comes to the same account.
 */
export function companionOf(step: EnvelopeStep, { messages }: Scenario, position: number): Posted {
  const label = (of: string): string => `${of}.${position}`;
  const person = (party: string): string => (/^p\d+$/.test(party) ? `${party}.${position}` : party);
  const companion = (event: ScenarioEvent): ScenarioEvent => ({
    ...event,
    of: label(event.of),
    ...(event.to !== undefined && { to: person(event.to) }),
  });
  const cloned = step.events.map(({ of }) => {
    const message = messages[of] ?? { direction: 'out' };
    return [label(of), withOthers(message, person)] as const;
  });
  return { step: { ...step, events: step.events.map(companion) }, messages: Object.fromEntries(cloned) };
}

function withOthers(message: ScenarioMessage, person: (party: string) => string): ScenarioMessage {
  const [from, to] = message.direction === 'in' ? ['p1', ['us']] : ['us', ['p1']];
  return {
    ...message,
    from: person(message.from ?? from),
    to: (message.to ?? to).map(person),
    ...(message.owner !== undefined && { owner: person(message.owner) }),
  };
}
