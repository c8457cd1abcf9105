import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A consumer that counts what it gets by message and recipient, and answers as it is told. */
export class CountingConsumer implements Disposable {
  readonly counts = new Map<string, number>();
  /** Answers that are held back until `release`. */
  readonly #held: ServerResponse[] = [];
  readonly #server = createServer();
  readonly #watchers = new Set<() => void>();
  isHolding = false;
  status = 204;

  static async start(): Promise<CountingConsumer> {
    const consumer = new CountingConsumer();
    await consumer.#listen();
    return consumer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/callbacks`;
  }

  /** Messages that it was told of. */
  get told(): number {
    return this.counts.size;
  }

  /** Resolves when this holds, which is looked at after each request. */
  until(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise(resolve => {
      const look = (): void => {
        if (!isMet()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  release(): void {
    this.isHolding = false;
    for (const response of this.#held.splice(0)) response.writeHead(this.status).end();
  }

  [Symbol.dispose](): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #listen(): Promise<void> {
    this.#server.on('request', async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      const [{ message }] = JSON.parse(text) as [{ message: { id: string } }];
      this.counts.set(message.id, (this.counts.get(message.id) ?? 0) + 1);
      if (this.isHolding) this.#held.push(response);
      else response.writeHead(this.status).end();
      for (const look of this.#watchers) look();
    });
    return new Promise(resolve => this.#server.listen(0, '127.0.0.1', resolve));
  }
}
