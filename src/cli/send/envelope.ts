import { type EventType, eventTypes, isEventType } from '../../contract/event-types.ts';
import { judge } from '../../contract/judge.ts';
import { errorCodeByNumber } from '../../contract/generated/error-codes.ts';
import type { QuirkName } from '../../contract/generated/quirks.ts';
import type { Delivery } from '../../delivery/index.ts';
import { bend, type BentEvent, bodyOf } from '../../lifecycle/index.ts';
import { drawFrom } from '../../random/draw.ts';
import { nearest } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';
import { remark, type Terminal } from '../terminal.ts';
import { eventOf, sentText } from './event.ts';
import { withFields, withoutFields } from './fields.ts';

/** What an envelope is made from. */
export type EnvelopeAsked = {
  readonly errorCode: number | undefined;
  readonly set: readonly string[];
  readonly unset: readonly string[];
  readonly type: EventType;
  readonly quirks: readonly QuirkName[];
  readonly seed: string;
};

const usualErrorCode = 4720;

/** Makes the body to post, and what the journal says that it is about. */
export function envelopeOf(
  { type, quirks, seed, errorCode, set, unset }: EnvelopeAsked,
  terminal: Terminal,
): Pick<Delivery, 'body' | 'subject'> {
  if (errorCode !== undefined && type !== 'message-failed') {
    throw new Problem({
      what: `--error-code was given for ${type}.`,
      expected: 'Only message-failed carries an error code.',
      hint: 'send message-failed, or force the field with --set errorCode=….',
    });
  }
  if (errorCode !== undefined && !errorCodeByNumber.has(errorCode)) {
    remark(terminal, `Note: no document lists the error code ${errorCode}; it is sent all the same.`);
  }
  const draw = drawFrom(seed);
  const planned = eventOf({ type, quirks, draw, now: Date.now(), errorCode: errorCode ?? usualErrorCode });
  const [bent = planned] = bend([planned], quirks, { draw, text: sentText });
  // What the caller changes may break the contract, which is what they want to see.
  const event = withoutFields(withFields({ ...bent.event }, set), unset) as BentEvent;
  const body = bodyOf({ ...bent, event });
  if (set.length > 0 || unset.length > 0) remarkOnViolation(body, terminal);
  const subject = { type, messageId: planned.messageId, to: planned.recipient };
  return { body, subject };
}

/** A field that was changed by mistake should not pass for a bug of the consumer. */
function remarkOnViolation(body: string, terminal: Terminal): void {
  const { verdict, findings } = judge(body);
  const [first] = findings.filter(({ quirk }) => quirk === undefined);
  if (verdict !== 'violates' || !first) return;
  remark(
    terminal,
    `Note: changed like this, the envelope violates the contract. ${first.path || 'Body'}: ${first.message}`,
  );
}

/** Reads the name of an event type. */
export function typeFrom(written: string): EventType {
  if (isEventType(written)) return written;
  const likely = nearest(written, eventTypes);
  throw new Problem({
    what: `There is no event type ${quoted(written)}.`,
    expected: `The event types are ${eventTypes.join(', ')}.`,
    hint: likely
      ? `did you mean ${likely}?`
      : 'to send a type of your own, add --set type=… to one of these.',
  });
}
