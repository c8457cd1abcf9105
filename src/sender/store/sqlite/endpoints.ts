import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Endpoint } from '../../../delivery/index.ts';

interface EndpointRow {
  readonly number: number;
  readonly url: string;
  readonly username: string | null;
  readonly password: string | null;
}

/** Endpoints by number: there are few of them, and deliveries name theirs by its number. */
export class Endpoints {
  readonly #insert: StatementSync;
  readonly #select: StatementSync;
  readonly #byNumber: Endpoint[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #written = new Set<number>();
  readonly #unconfirmed: number[] = [];

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare(
      'INSERT OR IGNORE INTO endpoints (number, url, username, password) VALUES (?, ?, ?, ?)',
    );
    this.#select = database.prepare('SELECT number, url, username, password FROM endpoints ORDER BY number');
    for (const row of this.#select.all() as unknown as EndpointRow[]) {
      this.#learn(row.number, endpointOf(row));
      this.#written.add(row.number);
    }
  }

  get(number: number): Endpoint {
    return this.#byNumber[number]!;
  }

  list(): Endpoint[] {
    return this.#byNumber.filter(endpoint => endpoint !== undefined);
  }

  numberOf(endpoint: Endpoint): number {
    const known = this.#numbers.get(keyOf(endpoint));
    if (known !== undefined) return known;
    const number = this.#byNumber.length;
    this.#learn(number, endpoint);
    return number;
  }

  /** Writes an endpoint, unless that is done already, and returns its number. */
  write(endpoint: Endpoint): number {
    const number = this.numberOf(endpoint);
    if (this.#written.has(number)) return number;
    const { url, credentials } = endpoint;
    this.#insert.run(number, url, credentials?.username ?? null, credentials?.password ?? null);
    this.#unconfirmed.push(number);
    return number;
  }

  /** The transaction that wrote endpoints is committed, or was undone. */
  settle(isCommitted: boolean): void {
    if (isCommitted) for (const number of this.#unconfirmed) this.#written.add(number);
    this.#unconfirmed.length = 0;
  }

  #learn(number: number, endpoint: Endpoint): void {
    this.#byNumber[number] = endpoint;
    this.#numbers.set(keyOf(endpoint), number);
  }
}

function endpointOf({ url, username, password }: EndpointRow): Endpoint {
  return username === null ? { url } : { url, credentials: { username, password: password ?? '' } };
}

function keyOf({ url, credentials }: Endpoint): string {
  return JSON.stringify([url, credentials?.username, credentials?.password]);
}
