import { Configuration, MessagesApi } from 'bandwidth-sdk';
import type { Store, Unanswered } from './store.ts';

/** Which account sends, and through which address of the Messaging API; tests and the mock give their own address. */
export interface Account {
  readonly id: string;
  readonly applicationId: string;
  readonly username: string;
  readonly password: string;
  readonly baseUrl: string;
}

/** Well below the ten seconds that Bandwidth waits for our own answer. */
const longestWaitMs = 5_000;

/** Answers every inbound message in the store once. */
export class Replies {
  readonly #store: Store;
  readonly #account: Account;
  readonly #api: MessagesApi;
  /** What is being sent now, so that a second attempt of the same callback waits for the first instead of repeating it. */
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(store: Store, account: Account) {
    this.#store = store;
    this.#account = account;
    const { username, password, baseUrl: basePath } = account;
    this.#api = new MessagesApi(new Configuration({ username, password, basePath }));
  }

  /** Answers what is unanswered, or only these messages. What does not go out now stays in the store for the next call. */
  async flush(ids?: readonly string[]): Promise<void> {
    const messages = this.#store.unanswered().filter(({ id }) => ids === undefined || ids.includes(id));
    await Promise.all(messages.map(message => this.#once(message)));
  }

  #once(message: Unanswered): Promise<void> {
    const sending =
      this.#underWay.get(message.id) ??
      this.#answer(message).finally(() => this.#underWay.delete(message.id));
    this.#underWay.set(message.id, sending);
    return sending;
  }

  async #answer({ id, sender, recipient }: Unanswered): Promise<void> {
    // Whoever writes to himself would be answered for ever.
    const wanted = sender !== '' && sender !== recipient;
    if (!wanted || (await this.#send(id, { to: sender, from: recipient }))) this.#store.markAnswered(id);
  }

  /** False when it is worth trying again; what Bandwidth refuses for good is over. */
  async #send(id: string, { to, from }: { to: string; from: string }): Promise<boolean> {
    const { id: accountId, applicationId } = this.#account;
    const reply = { applicationId, to: new Set([to]), from, text: 'Thank you, we got it.', tag: id };
    const options = { timeout: longestWaitMs, validateStatus: () => true };
    try {
      const { status } = await this.#api.createMessage(accountId, reply, options);
      if (status >= 300) console.error(`The reply to ${id} was answered with ${status}.`);
      return status < 500 && status !== 429;
    } catch (error) {
      console.error(`The reply to ${id} could not be sent: ${String(error)}.`);
      return false;
    }
  }
}
