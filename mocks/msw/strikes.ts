import type { Entry } from '../../src/delivery/index.ts';
import type { Mishap } from '../../src/faults/index.ts';
import type { Sender } from '../../src/sender/index.ts';
import { type AimedFault, isAimedAt, journeysUnder } from './aimed-fault.ts';

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;

/** Lets faults strike the deliveries that they are aimed at. */
export class Strikes {
  #faults: AimedFault[] = [];
  readonly #repetitions = new Set<Promise<void>>();
  #sender: Sender | undefined;
  #stops: (() => void)[] = [];

  /** Reads the journal for deliveries that are to be repeated. */
  watch(sender: Sender): void {
    this.#sender = sender;
    sender.journal.follow(entry => {
      if (entry.kind === 'scheduled' && entry.duplicateOf === null) this.#repeat(entry, sender);
    });
  }

  add(fault: AimedFault): void {
    this.#faults.push(fault);
  }

  /** Forgets every fault, and the repetitions that are still to come. */
  clear(): void {
    this.#faults = [];
    for (const stop of this.#stops.splice(0)) stop();
  }

  /** What befalls an attempt of a delivery. */
  mishapOf(delivery: string, attempt: number): Mishap | undefined {
    const about = this.#sender?.deliveries.about(delivery);
    if (about === undefined) return undefined;
    return journeysUnder(this.#aimedAt(about))[0]?.mishaps[attempt - 1];
  }

  /** Resolves when no repetition is to come. */
  async idle(): Promise<void> {
    await Promise.all(this.#repetitions);
  }

  /** Repetitions that are to come. */
  get pending(): number {
    return this.#repetitions.size;
  }

  #repeat(entry: Scheduled, sender: Sender): void {
    const [, ...copies] = journeysUnder(this.#aimedAt(entry));
    for (const { dueAfterMs } of copies) {
      const repetition = new Promise<void>(resolve => {
        const cancel = sender.clock.at(entry.dueAt + dueAfterMs, () => {
          sender.resend(entry.delivery);
          resolve();
        });
        this.#stops.push(() => {
          cancel();
          resolve();
        });
      });
      this.#repetitions.add(repetition);
      void repetition.then(() => this.#repetitions.delete(repetition));
    }
  }

  #aimedAt(about: Pick<Scheduled, 'subject'> & { readonly duplicateOf: string | null }): AimedFault[] {
    const record = this.#sender?.messages.find(about.subject.messageId);
    const tag = record?.direction === 'out' ? record.message.tag : undefined;
    return this.#faults.filter(fault => isAimedAt(fault, about, tag));
  }
}
