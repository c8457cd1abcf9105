import { clip } from '../wrap.ts';
import type { Terminal } from '../terminal.ts';

const ERASE = '\r\u001b[K';
const NARROWEST = 20;

/** A line at the terminal that tells how far something is; in a pipe it does not exist. */
export class LiveCount implements Disposable {
  readonly #stderr: Terminal['stderr'];
  #isShown = false;

  constructor({ stderr }: Terminal) {
    this.#stderr = stderr;
  }

  show(text: string): void {
    if (!this.#stderr.isTTY) return;
    this.#isShown = true;
    // A line that is wrapped could not be erased.
    this.#stderr.write(ERASE + clip(text, Math.max(NARROWEST, (this.#stderr.columns || 80) - 1)));
  }

  /** Takes the line away, before anything else is written. */
  erase(): void {
    if (this.#isShown) this.#stderr.write(ERASE);
    this.#isShown = false;
  }

  [Symbol.dispose](): void {
    this.erase();
  }
}
