import type { AcceptedMessage, Course, PlannedEvent } from '../lifecycle/index.ts';

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

/** Messages that are remembered; the oldest are forgotten first. */
export const DEFAULT_KEPT_MESSAGES = 100_000;

/** The messages of a run by id, oldest first. */
export class MessageBook {
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
    return this.#records.get(id);
  }

  list(): MessageRecord[] {
    return [...this.#records.values()];
  }

  clear(): void {
    this.#records.clear();
  }
}
