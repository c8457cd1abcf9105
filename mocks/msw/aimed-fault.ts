import { type FaultData, type Journey, journeysOf } from '../../src/faults/index.ts';
import type { DeliveryRecord } from '../../src/sender/index.ts';

/** The faults that can strike a delivery by itself: attempts that go wrong, and repetitions. */
type StrikingFault = Extract<
  FaultData,
  {
    readonly kind:
      | 'duplicate'
      | 'lost-answer'
      | 'overlap'
      | 'reset'
      | 'server-error'
      | 'slow-answer'
      | 'slow-body'
      | 'unreachable';
  }
>;

/** Which deliveries a fault strikes: those that fit everything that is given. Default: all. */
export interface FaultAim {
  readonly messageId?: string;
  /** The tag that the message was sent with. */
  readonly tag?: string;
  /** The recipient of the receipt or of the inbound message. */
  readonly to?: string;
  /** The type of the first event: `message-delivered`. */
  readonly type?: string;
}

/** A fault and what it is aimed at: `{ kind: 'server-error', attempts: 2, type: 'message-delivered' }`. */
export type AimedFault = StrikingFault & FaultAim;

/** Whether a delivery, of a message with that tag, is what the fault is aimed at. Repetitions go well. */
export function isAimedAt(
  { messageId, tag, to, type }: FaultAim,
  { subject, duplicateOf }: Pick<DeliveryRecord, 'subject' | 'duplicateOf'>,
  ownTag: string | undefined,
): boolean {
  return (
    duplicateOf === null &&
    (messageId === undefined || messageId === subject.messageId) &&
    (tag === undefined || tag === ownTag) &&
    (to === undefined || to === subject.to) &&
    (type === undefined || type === subject.type)
  );
}

/** What befalls a delivery: its own journey first, then those of its repetitions. */
export function journeysUnder(faults: readonly AimedFault[]): readonly Journey[] {
  return journeysOf(faults);
}
