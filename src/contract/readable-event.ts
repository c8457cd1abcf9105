import type { CallbackEvent, InboundMessage, OutboundMessage } from './generated/types.ts';

/** Fields that are required today and that callbacks of earlier years lack. */
type LateField = 'applicationId' | 'segmentCount';

/** A message of any year, in or out. */
export type ReadableMessage =
  | (Omit<InboundMessage, LateField> & Partial<Pick<InboundMessage, LateField>>)
  | (Omit<OutboundMessage, LateField> & Partial<Pick<OutboundMessage, LateField>>);

/**
 * An event that can be gone by although it may deviate: what is there has the type that it has today, but `type` may be one
 * that nobody knows yet. Every event of today is one of these too.
 */
export interface ReadableEvent {
  readonly type: CallbackEvent['type'] | (string & {});
  readonly time: string;
  readonly description: string;
  /** Missing when the event names no recipient and its message has several. */
  readonly to?: string;
  readonly errorCode?: number;
  readonly message: ReadableMessage;
}
