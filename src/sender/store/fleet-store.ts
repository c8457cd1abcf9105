import type { QueueDriver } from '../../drivers/queue/queue-driver.ts';
import { MemoryStore } from './memory-store.ts';
import type { Acceptance, Legacy } from './store.ts';

/** What a server of a fleet keeps: its own messages in memory, while the broker keeps what is to be delivered. */
export class FleetStore extends MemoryStore {
  override readonly legacy: Legacy;
  /** Set when the sender is made. */
  driver: QueueDriver | undefined;
  #hasRefused = false;

  /** `first` is the number below which others give out ids. */
  constructor(first: number, at: number) {
    super();
    this.legacy = { at, messages: first, deliveries: first, queues: {}, endpoints: [] };
  }

  /** Where the fleet is too far behind nothing more is promised. */
  override accept(acceptance: Acceptance, then: (isKept: boolean) => void): void {
    if (this.driver?.isFull !== true || acceptance.scheduled.length === 0)
      return super.accept(acceptance, then);
    this.#hasRefused = true;
    then(false);
  }

  /** What was promised is safe once the broker has it. */
  override async commit(): Promise<boolean> {
    const isSafe = (await this.driver?.flushed()) ?? true;
    const hasRefused = this.#hasRefused;
    this.#hasRefused = false;
    return isSafe && !hasRefused;
  }
}
