import type { Mock } from '../../src/index.ts';
import { duration } from '../../src/report/duration.ts';
import { type Paint, paintFor } from '../../src/report/paint.ts';
import { timelineLine } from '../../src/report/timeline-line.ts';
import { Timeline, type TimelineRow } from '../../src/report/timeline.ts';

const TIMEOUT_S = 10;

/** Tells the story at the terminal while it happens. */
export class Narrator {
  readonly #stream: NodeJS.WriteStream;
  readonly #paint: Paint;
  #waiters: { readonly isMet: (row: TimelineRow) => boolean; readonly resolve: () => void }[] = [];

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#paint = paintFor(stream);
  }

  say(text: string): void {
    this.#stream.write(`${text}\n`);
  }

  hint(command: string): void {
    this.say(this.#paint('quiet', `  ${command}`));
  }

  /** Prints a line for every attempt from now on. */
  follow(mock: Mock): void {
    const timeline = new Timeline();
    const style = { paint: this.#paint, startAt: mock.clock.now() };
    mock.sender.journal.follow(entry => {
      const row = timeline.read(entry);
      if (row === null) return;
      this.say(timelineLine(row, style));
      for (const { isMet, resolve } of this.#waiters) if (isMet(row)) resolve();
      this.#waiters = this.#waiters.filter(({ isMet }) => !isMet(row));
    });
  }

  /** Resolves with the next row of a kind. */
  next(isMet: (row: TimelineRow) => boolean): Promise<void> {
    return new Promise(resolve => this.#waiters.push({ isMet, resolve }));
  }

  /** Shows how long the sender will still wait, until the promise is kept; only where lines can be overwritten. */
  async countDown(until: Promise<void>): Promise<void> {
    if (!this.#stream.isTTY) return until;
    let left = TIMEOUT_S;
    const show = (): void => void this.#stream.write(`\r  waiting for an answer, ${left--} s left \r`);
    show();
    const timer = setInterval(show, 1000);
    await until;
    clearInterval(timer);
  }

  /** Says what became of everything. */
  summary(mock: Mock, { sent, state }: { sent: number; state: unknown }): void {
    const deliveries = mock.deliveries();
    const count = (phase: string): number => deliveries.filter(delivery => delivery.phase === phase).length;
    const attempts = deliveries.flatMap(delivery => delivery.attempts).length;
    const duplicates = deliveries.filter(({ duplicateOf }) => duplicateOf !== null).length;
    const lastMs =
      Math.max(...deliveries.flatMap(delivery => delivery.attempts.map(({ at }) => at))) -
      (deliveries[0]?.scheduledAt ?? 0);
    const { inbox, receipts } = state as { inbox: unknown[]; receipts: unknown[] };
    const exhausted = count('exhausted');
    this.say(
      [
        '',
        this.#paint(
          'strong',
          `${deliveries.length} deliveries in ${attempts} attempts over ${duration(lastMs)} of Bandwidth's time`,
        ),
        `  ${this.#paint('good', `${count('acknowledged')} acknowledged`)}, ${this.#paint(exhausted > 0 ? 'bad' : 'quiet', `${exhausted} exhausted`)}, ${duplicates} of them duplicates`,
        `  The consumer answered ${mock.effects().length - sent} people, and knows ${inbox.length} inbound messages and ${receipts.length} receipts:`,
        '  each once, however often it was told.',
      ].join('\n'),
    );
  }
}
