import type { Ledger, Letter } from './ledger.ts';
import type { Surroundings } from './surroundings.ts';

/** Answers go out as SMS, which an RBM agent cannot send. */
const IS_NUMBER = /^\+?\d+$/;

/** Answers letters, each of them once. */
export class Replies {
  readonly #ledger: Ledger;
  readonly #surroundings: Surroundings;
  /** What is being sent now, so that an overlapping attempt waits for it instead of sending again. */
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(ledger: Ledger, surroundings: Surroundings) {
    this.#ledger = ledger;
    this.#surroundings = surroundings;
  }

  /** Answers what is unanswered among these letters, or all of it. What cannot be sent now is left for the next time. */
  async answer(ids?: readonly string[]): Promise<void> {
    const letters = this.#ledger.unanswered().filter(({ id }) => ids === undefined || ids.includes(id));
    await Promise.all(letters.map(letter => this.#once(letter)));
  }

  #once(letter: Letter): Promise<void> {
    const sending =
      this.#underWay.get(letter.id) ?? this.#answer(letter).finally(() => this.#underWay.delete(letter.id));
    this.#underWay.set(letter.id, sending);
    return sending;
  }

  async #answer({ id, sender, recipient }: Letter): Promise<void> {
    const isWanted = sender !== '' && sender !== recipient && IS_NUMBER.test(recipient);
    const status = isWanted ? await this.#send({ id, sender, recipient }) : 202;
    if (status < 500 && status !== 429) this.#ledger.markAnswered(id);
  }

  async #send({ id, sender, recipient }: Letter): Promise<number> {
    try {
      return await this.#surroundings.send({ to: sender, from: recipient, text: 'Thank you.', tag: id });
    } catch {
      return 503;
    }
  }
}
