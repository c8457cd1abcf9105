import type { Journal, Letter } from './journal.ts';

export interface Account {
  readonly id: string;
  readonly applicationId: string;
  readonly username: string;
  readonly password: string;
  /** Base URL of the Messaging API; tests and the mock give their own. */
  readonly baseUrl: string;
}

/** Well below the ten seconds that Bandwidth waits for our own answer. */
const longestWaitMs = 5_000;

/** Answers every letter in the journal once. */
export class Responder {
  readonly #journal: Journal;
  readonly #account: Account;
  /** What is being answered now: an overlapping attempt of the same callback waits for it. */
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(journal: Journal, account: Account) {
    this.#journal = journal;
    this.#account = account;
  }

  /** Answers the unanswered, or only those among them that are named. What does not go out waits for the next call. */
  async answer(ids?: readonly string[]): Promise<void> {
    const letters = this.#journal.unanswered().filter(({ id }) => ids === undefined || ids.includes(id));
    await Promise.all(letters.map(letter => this.#once(letter)));
  }

  #once(letter: Letter): Promise<void> {
    const answering =
      this.#underWay.get(letter.id) ?? this.#send(letter).finally(() => this.#underWay.delete(letter.id));
    this.#underWay.set(letter.id, answering);
    return answering;
  }

  async #send({ id, from, to }: Letter): Promise<void> {
    const { baseUrl, id: accountId, applicationId, username, password } = this.#account;
    const reply = { applicationId, to: [from], from: to, text: 'We will get back to you.', tag: id };
    try {
      const { status } = await fetch(`${baseUrl}/users/${accountId}/messages`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Basic ${btoa(`${username}:${password}`)}`,
        },
        body: JSON.stringify(reply),
        signal: AbortSignal.timeout(longestWaitMs),
      });
      const isWorthAnotherTry = status === 429 || status >= 500;
      if (!isWorthAnotherTry) this.#journal.noteAnswer(id);
    } catch (error) {
      console.error(`The reply to ${id} could not be sent: ${String(error)}.`);
    }
  }
}
