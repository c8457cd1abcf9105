import type { Entry } from '../../src/delivery/index.ts';
import type { Clock } from '../../src/drivers/index.ts';
import type {
  DeliveryRecord,
  Effect,
  MessageRecord,
  Outcomes,
  Received,
  Sender,
} from '../../src/sender/index.ts';
import { Problem, quoted } from '../../src/report/problem.ts';
import type { MessagingApi } from '../../src/sender/operations/messaging-api.ts';
import type { Trouble, TroubledTransport } from '../../src/sender/trouble.ts';
import type { Api } from '../../src/simulation/index.ts';
import { type Arriving, incomingFrom } from '../../src/server/arriving.ts';
import { mockedApi } from '../../src/server/mocked-api.ts';
import type { AimedFault } from './aimed-fault.ts';
import { answerFetch } from './answer-fetch.ts';
import { settleFrozen } from './frozen.ts';
import type { MockBandwidth } from './mock-bandwidth.ts';
import type { Strikes } from './strikes.ts';

interface Parts {
  readonly sender: Sender;
  readonly api: MessagingApi;
  readonly transport: TroubledTransport;
  readonly strikes: Strikes;
  readonly seed: string | number;
  readonly baseUrl: string;
  readonly callbackUrls: readonly string[];
  /** What the consumer throws is collected here by whoever calls it. */
  readonly thrown: unknown[];
  /** Sets outcomes, faults and trouble as the options have them. */
  readonly prepare: (mock: MockBandwidth) => void;
  /** Rejects where callbacks must not go where they are to go, or time cannot move as it is to. */
  readonly check: () => Promise<unknown>;
  /** Frees what carries requests to the consumer. */
  readonly release: () => Promise<void>;
}

/** The mock that `createMockBandwidth` returns: a thin face of sender, API and transport. */
export class InProcessMock implements MockBandwidth {
  readonly #parts: Parts;
  #closing: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.prepare(this);
  }

  get baseUrl(): string {
    return this.#parts.baseUrl;
  }

  get callbackUrls(): readonly string[] {
    return this.#parts.callbackUrls;
  }

  get seed(): string | number {
    return this.#parts.seed;
  }

  get sender(): Sender {
    return this.#parts.sender;
  }

  get clock(): Clock {
    return this.sender.clock;
  }

  get messages(): readonly MessageRecord[] {
    return this.sender.messages.list();
  }

  get deliveries(): readonly DeliveryRecord[] {
    return this.sender.deliveries.list();
  }

  get effects(): readonly Effect[] {
    return [...this.sender.effects];
  }

  get api(): Api {
    return mockedApi({ url: this.baseUrl, effects: () => this.effects, reset: () => this.reset() });
  }

  get journal(): readonly Entry[] {
    return [...this.sender.journal.entries()];
  }

  get thrown(): readonly unknown[] {
    return this.#parts.thrown;
  }

  get outcomes(): Outcomes {
    return this.sender.outcomes;
  }

  get trouble(): Trouble {
    return this.#parts.transport.trouble;
  }

  set trouble(trouble: Trouble) {
    this.#parts.transport.trouble = trouble;
  }

  strike(fault: AimedFault): void {
    this.#parts.strikes.add(fault);
  }

  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    return answerFetch(this.#parts.api, new Request(input, init), this.clock.now());
  }

  async receive(
    arriving: Arriving,
    { accountId }: { readonly accountId?: string } = {},
  ): Promise<readonly Received[]> {
    await this.#parts.check();
    const { accounts } = this.sender;
    const account = accountId === undefined ? accounts.first : accounts.account(accountId);
    if (account === undefined) throw strangeAccount(accountId);
    return this.sender.receive(incomingFrom(arriving), account);
  }

  async idle(): Promise<void> {
    const { check, strikes } = this.#parts;
    await check();
    const pending = (): number => this.sender.driver.pending + strikes.pending;
    await settleFrozen(this.sender, pending);
    do {
      await this.sender.idle();
      await strikes.idle();
    } while (pending() > 0);
  }

  async advance(ms: number): Promise<void> {
    await this.#parts.check();
    await this.clock.advance(ms);
  }

  reset(): void {
    const { api, prepare, strikes, thrown } = this.#parts;
    this.sender.reset();
    api.reset();
    strikes.clear();
    thrown.length = 0;
    prepare(this);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#parts.strikes.clear();
    await this.sender.close();
    await this.#parts.release();
  }
}

function strangeAccount(id: string | undefined): Problem {
  return new Problem({
    what: `There is no account ${quoted(id)}.`,
    expected: 'accountId must be that of one of the accounts that the mock was made with.',
    hint: 'leave it out to use the first one.',
  });
}
