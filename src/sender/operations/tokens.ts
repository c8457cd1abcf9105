import { figures } from '../../contract/generated/figures.ts';
import type { Clock } from '../../drivers/index.ts';
import type { Login } from '../../lifecycle/index.ts';
import { type Draw, drawText } from '../../random/draw.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN_LENGTH = 40;

/** Tokens that are remembered; the oldest expire early beyond that. */
const MAX_TOKENS = 10_000;

interface Issued {
  readonly login: Login;
  /** Epoch milliseconds of the run. */
  readonly expiresAt: number;
}

/** The access tokens that were given out, for as long as they last in the run's time. */
export class Tokens {
  readonly #clock: Clock;
  readonly #draw: Draw;
  readonly #issued = new Map<string, Issued>();
  #count = 0;

  constructor(clock: Clock, draw: Draw) {
    this.#clock = clock;
    this.#draw = draw;
  }

  issue(login: Login): string {
    const key = `token/${this.#count++}`;
    const token = drawText(this.#draw, key, { length: TOKEN_LENGTH, alphabet: ALPHABET });
    this.#issued.set(token, { login, expiresAt: this.#clock.now() + figures.accessTokenLifetimeMs });
    const [oldest] = this.#issued.keys();
    if (this.#issued.size > MAX_TOKENS && oldest !== undefined) this.#issued.delete(oldest);
    return token;
  }

  /** Whose token it is; null for one that was never issued or has expired. */
  loginOf(token: string): Login | null {
    const issued = this.#issued.get(token);
    return issued === undefined || issued.expiresAt <= this.#clock.now() ? null : issued.login;
  }
}
