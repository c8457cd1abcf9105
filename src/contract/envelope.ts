import { bytesOf, decode } from './body.ts';
import { hasStrayCode } from './deviations/zero-code-on-delivered.ts';
import { examineEnvelope } from './envelope-shape.ts';
import { verdictOf } from './finding.ts';
import type { Finding } from './finding.ts';
import type { CallbackEnvelope } from './generated/types.ts';
import type { JsonObject } from './json-object.ts';
import { readPayload } from './payload.ts';
import type { ReadableEvent } from './readable-event.ts';
import { isEnvelope } from './validate.ts';

/**
 * What a consumer gets from a body.
 *
 * - `ok`: the envelope conforms, and its one event narrows by `type`.
 * - `deviates`: a callback all the same, and one to acknowledge. `envelope` holds its events in today's words: in an array,
 *   old spellings unified, `to` filled in where the message says it, but possibly of an unknown type and without fields
 *   that are required today. What stands beside them and is no event at all is left out, and told in the findings: one bad
 *   event must not cost the good ones.
 * - `violates`: no callback of Bandwidth messaging; 400 is the good answer.
 */
export type ParsedEnvelope =
  | { readonly ok: true; readonly envelope: CallbackEnvelope }
  | {
      readonly ok: false;
      readonly verdict: 'deviates';
      readonly findings: readonly Finding[];
      readonly envelope: readonly ReadableEvent[];
    }
  | {
      readonly ok: false;
      readonly verdict: 'violates';
      readonly findings: readonly Finding[];
      readonly envelope?: never;
    };

/**
 * Reads the body of a callback: made to stand in a handler, at the price of parsing and little more.
 *
 * @param input the raw body (bytes or text), or what a framework has already parsed from JSON.
 * @returns a value in every case; nothing that comes over a wire makes it throw. Repeated keys count as JSON.parse counts
 *   them, the last one wins; use `judge` to have them reported.
 */
export function parseEnvelope(input: unknown): ParsedEnvelope {
  const bytes = bytesOf(input);
  const text = bytes === undefined ? input : decode(bytes);
  const value = typeof text === 'string' ? parsed(text) : text;
  // The schema lets unknown fields pass, and to most types of event an error code is one.
  if (isEnvelope(value) && !hasStrayCode(value[0])) return { ok: true, envelope: value };
  if (value === undefined) return refused(input);
  const { findings } = examineEnvelope(value);
  const events = usableEvents(value);
  return events.length > 0
    ? { ok: false, verdict: 'deviates', findings, envelope: events as unknown as readonly ReadableEvent[] }
    : { ok: false, verdict: 'violates', findings };
}

/** Every event that could be taken if it had come alone. */
function usableEvents(value: unknown): readonly JsonObject[] {
  const alone = Array.isArray(value) && value.length > 1 ? value.map(item => [item]) : [value];
  return alone.map(examineEnvelope).flatMap(({ findings, events }) => {
    const verdict = verdictOf(findings);
    return verdict === 'violates' ? [] : events;
  });
}

function refused(input: unknown): ParsedEnvelope {
  const payload = readPayload(input);
  const findings = payload.isReadable ? examineEnvelope(payload.value).findings : [payload.finding];
  return { ok: false, verdict: 'violates', findings };
}

/** A parsed text; undefined, which no JSON is, when it cannot be parsed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
