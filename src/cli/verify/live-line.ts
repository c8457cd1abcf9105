import type { Progress } from '../../laws/check-options.ts';
import { clip } from '../wrap.ts';
import type { Terminal } from '../terminal.ts';

/** Often enough for the eye, and seldom enough to cost nothing. */
const EVERY_MS = 80;
const NARROWEST = 20;
const ERASE = '\r\u001b[K';

/** One line at the terminal that tells how far a law is; in a pipe it does not exist. */
export class LiveLine {
  readonly #stderr: Terminal['stderr'];
  #isShown = false;
  #shownMs = -Infinity;

  constructor({ stderr }: Terminal) {
    this.#stderr = stderr;
  }

  show(progress: Exclude<Progress, { kind: 'judged' }>): void {
    if (!this.#stderr.isTTY) return;
    const nowMs = performance.now();
    if (progress.kind === 'ran' && nowMs - this.#shownMs < EVERY_MS) return;
    this.#shownMs = nowMs;
    this.#isShown = true;
    // A line that is wrapped could not be erased.
    const width = Math.max(NARROWEST, (this.#stderr.columns || 80) - 1);
    this.#stderr.write(ERASE + clip(`… ${progress.law}: ${howFar(progress)}`, width));
  }

  /** Takes the line away, before anything else is written. */
  erase(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#stderr.write(ERASE);
  }
}

function howFar(progress: Exclude<Progress, { kind: 'judged' }>): string {
  switch (progress.kind) {
    case 'started':
      return `0 of ${progress.runs} runs`;
    case 'ran':
      return `${progress.run} of ${progress.runs} runs`;
    case 'shrinking':
      return `broken; making the scenario smaller, ${progress.shrinks} ${progress.shrinks === 1 ? 'step' : 'steps'}`;
  }
}
