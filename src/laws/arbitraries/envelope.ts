import fc from 'fast-check';
import type { CallbackEnvelope } from '../../contract/index.ts';
import { anyEvent, type EventOptions } from './event.ts';

/** Valid envelopes of today's contract: an array of exactly one event. */
export function envelope(options: EventOptions = {}): fc.Arbitrary<CallbackEnvelope> {
  return fc.tuple(anyEvent(options));
}
