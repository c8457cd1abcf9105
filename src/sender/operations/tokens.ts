import { figures } from '../../contract/generated/figures.ts';
import type { Clock } from '../../drivers/index.ts';
import { type Draw, drawText } from '../../random/draw.ts';

interface Login {
  readonly username: string;
  readonly password: string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const TOKEN_LENGTH = 40;

/** The access tokens that were given out, for as long as they last in the run's time. */
export class Tokens {
  readonly #clock: Clock;
  readonly #draw: Draw;
  readonly #issued = new Map<string, { readonly login: Login; readonly expiresAt: number }>();

  constructor(clock: Clock, draw: Draw) {
    this.#clock = clock;
    this.#draw = draw;
  }

  issue(login: Login): string {
    const token = drawText(this.#draw, `token/${this.#issued.size}`, {
      length: TOKEN_LENGTH,
      alphabet: ALPHABET,
    });
    this.#issued.set(token, { login, expiresAt: this.#clock.now() + figures.accessTokenLifetimeMs });
    return token;
  }

  /** Whose token it is; null for one that was never issued or has expired. */
  loginOf(token: string): Login | null {
    const issued = this.#issued.get(token);
    return issued === undefined || issued.expiresAt <= this.#clock.now() ? null : issued.login;
  }
}
