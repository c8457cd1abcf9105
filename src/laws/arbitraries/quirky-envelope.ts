import fc from 'fast-check';
import { quirks as allQuirks, type QuirkName } from '../../contract/generated/quirks.ts';
import { eventTypes } from '../../contract/index.ts';
import { bend, bodyOf, planned, type PlannedEvent } from '../../lifecycle/index.ts';
import { drawFrom } from '../../random/draw.ts';
import { anyEvent, event, type EventOptions } from './event.ts';
import { text } from './text.ts';

/** A body that departs from today's contract, and how. */
export interface QuirkyEnvelope {
  readonly quirk: QuirkName;
  /** The body as it is posted: JSON text, but for one quirk that is about broken JSON. */
  readonly body: string;
  /** Whether a consumer has to answer 2xx, or only to survive. */
  readonly consumerMust: 'accept' | 'survive';
}

export interface QuirkyOptions extends EventOptions {
  /** The quirks to draw from. Default: all that a document of today shows and that change an envelope. */
  readonly quirks?: readonly QuirkName[];
}

const visible = Object.values(allQuirks).filter(({ bends }) => bends === 'event' || bends === 'envelope');
const today = visible.filter(({ documentedToday }) => documentedToday).map(({ name }) => name);

/**
 * Envelopes bent by a quirk of spec/quirks.yaml, one each. A quirk that is about sequences or about requests is none of a
 * single envelope and is passed over.
 */
export function quirkyEnvelope({
  quirks = today,
  ...options
}: QuirkyOptions = {}): fc.Arbitrary<QuirkyEnvelope> {
  const names = visible.map(({ name }) => name).filter(name => quirks.includes(name));
  return fc.oneof(...names.map(name => bentBy(name, options)));
}

function bentBy(quirk: QuirkName, options: EventOptions): fc.Arbitrary<QuirkyEnvelope> {
  const { appliesTo, consumerMust } = allQuirks[quirk];
  const types = eventTypes.filter(type => appliesTo.includes(type));
  const events = types.length > 0 ? fc.oneof(...types.map(type => event(type, options))) : anyEvent(options);
  return fc.record({ event: events, text: text(), seed: fc.nat() }).map(({ event, text, seed }) => {
    const plan: PlannedEvent = planned(event, {
      dueAt: Date.parse(event.time),
      channel: channelOf(event.message),
    });
    const [bent = plan] = bend([plan], [quirk], { draw: drawFrom(seed), text });
    return { quirk, body: bodyOf(bent), consumerMust };
  });
}

function channelOf({ channel, media, to }: PlannedEvent['event']['message']): PlannedEvent['channel'] {
  if (channel === 'RBM') return 'RBM';
  return media !== undefined || (Array.isArray(to) && to.length > 1) ? 'MMS' : 'SMS';
}
