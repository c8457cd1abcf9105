import type { AcceptedMessage, Course, PlannedEvent } from '../lifecycle/index.ts';
import { PlannedRecord } from './planned-record.ts';

/** An outbound message that was accepted, with what was planned to become of it. */
export interface OutboundRecord {
  readonly direction: 'out';
  readonly message: AcceptedMessage;
  readonly courses: readonly Course[];
  readonly events: readonly PlannedEvent[];
}

/** A message that came in on an owned number. */
export interface InboundRecord {
  readonly direction: 'in';
  readonly accountId: string;
  readonly receivedAt: number;
  readonly event: PlannedEvent;
}

export type MessageRecord = OutboundRecord | InboundRecord;

/** Which messages are asked for. */
export interface MessageQuery {
  readonly accountId?: string;
  /** Epoch milliseconds from which on they were accepted or came in. */
  readonly since?: number;
}

/** The messages of a run by id. */
export interface MessageBook {
  find(id: string): MessageRecord | undefined;
  /** Oldest first. */
  list(query?: MessageQuery): MessageRecord[];
}

/** Messages that are remembered in memory; the oldest are forgotten first. */
export const DEFAULT_KEPT_MESSAGES = 100_000;

/** Messages in memory. */
export class MemoryMessageBook implements MessageBook {
  readonly #records = new Map<string, MessageRecord>();
  readonly #kept: number;

  constructor({ kept = DEFAULT_KEPT_MESSAGES }: { kept?: number } = {}) {
    this.#kept = kept;
  }

  add(id: string, record: MessageRecord): void {
    this.#records.set(id, record);
    if (this.#records.size <= this.#kept) return;
    const [oldest] = this.#records.keys();
    if (oldest !== undefined) this.#records.delete(oldest);
  }

  find(id: string): MessageRecord | undefined {
    const record = this.#records.get(id);
    return record && plainOf(record);
  }

  list({ accountId, since = -Infinity }: MessageQuery = {}): MessageRecord[] {
    return [...this.#records.values()]
      .filter(
        record =>
          (accountId === undefined || accountOf(record) === accountId) && acceptedAtOf(record) >= since,
      )
      .map(plainOf);
  }

  clear(): void {
    this.#records.clear();
  }
}

/** What is shown to others: everything planned, in an object without secrets. */
function plainOf(record: MessageRecord): MessageRecord {
  return record instanceof PlannedRecord ? record.plain() : record;
}

/** The account that a message belongs to. */
export function accountOf(record: MessageRecord): string {
  return record.direction === 'in' ? record.accountId : record.message.accountId;
}

/** When a message was accepted or came in, epoch milliseconds. */
export function acceptedAtOf(record: MessageRecord): number {
  return record.direction === 'in' ? record.receivedAt : record.message.acceptedAt;
}
