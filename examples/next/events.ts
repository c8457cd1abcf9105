import { parseEnvelope, type ReadableEvent } from 'bandwidth-webhook-kit';

/**
 * The events of a parsed body, or none when it is no callback of messaging.
 *
 * Each is read by itself, so that one that is none does not cost us its neighbours. What deviates in a way that Bandwidth is
 * known for, an unknown type for instance, counts.
 */
export function eventsIn(body: unknown): ReadableEvent[] {
  const events: unknown[] = Array.isArray(body) ? body : [body];
  return events.flatMap((event): readonly ReadableEvent[] => parseEnvelope([event]).envelope ?? []);
}
