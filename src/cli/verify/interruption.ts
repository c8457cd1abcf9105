import type { ExitCode } from '../exit-code.ts';
import { remark, type Terminal } from '../terminal.ts';
import type { Told } from './told.ts';

/** The numbers are what a shell reports for these signals. */
const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof CODES;
const SIGNALS = Object.keys(CODES) as Signal[];

/** Listens for the wish to break a check off. The first one lets it report what is known, if anything is; the second one
 * does not wait. */
export class Interruption implements Disposable {
  readonly #controller = new AbortController();
  readonly #terminal: Terminal;
  readonly #told: Told;
  #code: ExitCode | null = null;

  constructor(terminal: Terminal, told: Told) {
    this.#terminal = terminal;
    this.#told = told;
    for (const signal of SIGNALS) process.on(signal, this.#heed);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What to exit with; null while nobody has interrupted. */
  get code(): ExitCode | null {
    return this.#code;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#heed);
  }

  readonly #heed = (signal: NodeJS.Signals): void => {
    const code = CODES[signal as Signal];
    if (this.#code !== null) process.exit(code);
    this.#code = code;
    this.#told.erase();
    if (!this.#told.hasVerdicts) {
      remark(this.#terminal, 'Broken off, before anything was judged.');
      process.exit(code);
    }
    remark(this.#terminal, 'Broken off. The report tells what is known so far; once more leaves at once.');
    this.#controller.abort();
  };
}
