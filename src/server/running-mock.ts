import type { Clock } from '../drivers/index.ts';
import type { DeliveryRecord, Effect, MessageRecord, Received, Sender } from '../sender/index.ts';
import type { MessagingApi } from '../sender/operations/messaging-api.ts';
import type { Trouble, TroubledTransport } from '../sender/trouble.ts';
import { type Arriving, incomingFrom } from './arriving.ts';
import type { Mock } from './mock.ts';

interface Parts {
  readonly sender: Sender;
  readonly api: MessagingApi;
  readonly transport: TroubledTransport;
  readonly seed: string | number;
}

/** The mock that `startMock` returns: a thin face of sender, API and transport. */
export class RunningMock implements Mock {
  url = '';
  readonly #parts: Parts;
  #closing: Promise<void> | null = null;
  #shutting: Promise<unknown> | null = null;
  #closeDoor: () => Promise<unknown> = async () => {};
  #letGo: () => void = () => {};

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get sender(): Sender {
    return this.#parts.sender;
  }

  get seed(): string | number {
    return this.#parts.seed;
  }

  get clock(): Clock {
    return this.sender.clock;
  }

  get trouble(): Trouble {
    return this.#parts.transport.trouble;
  }

  set trouble(trouble: Trouble) {
    this.#parts.transport.trouble = trouble;
  }

  async receive(arriving: Arriving): Promise<readonly Received[]> {
    const received = this.sender.receive(incomingFrom(arriving));
    if ((await this.sender.commit()) === false) throw new Error('The message could not be stored.');
    return received;
  }

  idle(): Promise<void> {
    return this.sender.idle();
  }

  messages(): readonly MessageRecord[] {
    return this.sender.messages.list();
  }

  deliveries(): readonly DeliveryRecord[] {
    return this.sender.deliveries.list();
  }

  effects(): readonly Effect[] {
    return this.sender.effects;
  }

  reset(): void {
    this.sender.reset();
    this.#parts.api.reset();
    this.trouble = {};
  }

  async drain(): Promise<void> {
    await this.#shutDoor();
    await this.sender.drain();
  }

  /** Says what else has to be closed: the door that lets requests in. */
  onClose(closeDoor: () => Promise<unknown>): void {
    this.#closeDoor = closeDoor;
  }

  /** Says what is let go of when everything else is closed. */
  onClosed(letGo: () => void): void {
    this.#letGo = letGo;
  }

  close(): Promise<void> {
    this.#closing ??= this.#shutDoor()
      .then(() => this.sender.close())
      .finally(() => this.#letGo());
    return this.#closing;
  }

  #shutDoor(): Promise<unknown> {
    this.#shutting ??= this.#closeDoor();
    return this.#shutting;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
