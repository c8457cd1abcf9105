import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Event } from './events.ts';

/** One line of the file: somebody wrote, or was answered. */
type Line =
  | {
      readonly kind: 'received';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly text: string;
    }
  | { readonly kind: 'answered'; readonly id: string };

export type Letter = Extract<Line, { kind: 'received' }>;

/**
 * What the app remembers: a file to which lines are only ever appended, and what the lines amount to, in memory.
 *
 * A line is on the disk before anything else happens, and the file is read again at the start. That is all that it takes to
 * be durable without a database, as long as one process writes the file.
 */
export class Journal {
  readonly #file: number;
  readonly #letters = new Map<string, Letter>();
  readonly #answered = new Set<string>();

  constructor(path: string) {
    this.#file = openSync(path, 'a+');
    for (const line of readFileSync(path, 'utf8').split('\n')) this.#apply(read(line));
  }

  /** Notes an inbound message, unless it is known; other events are none of this app's business. */
  note({ type, ...letter }: Event): void {
    if (type === 'message-received' && !this.#letters.has(letter.id)) {
      this.#append({ kind: 'received', ...letter });
    }
  }

  noteAnswer(id: string): void {
    this.#append({ kind: 'answered', id });
  }

  unanswered(): Letter[] {
    return [...this.#letters.values()].filter(({ id }) => !this.#answered.has(id));
  }

  state(): object {
    const letters = [...this.#letters.values()].map(({ id, from, to, text }) => ({ id, from, to, text }));
    return { letters, answered: this.#answered.size };
  }

  reset(): void {
    ftruncateSync(this.#file);
    this.#letters.clear();
    this.#answered.clear();
  }

  close(): void {
    closeSync(this.#file);
  }

  #append(line: Line): void {
    writeSync(this.#file, `${JSON.stringify(line)}\n`);
    fsyncSync(this.#file);
    this.#apply(line);
  }

  #apply(line: Line | undefined): void {
    if (line?.kind === 'received') this.#letters.set(line.id, line);
    if (line?.kind === 'answered') this.#answered.add(line.id);
  }
}

/** A crash may have cut the last line in two; it was never acknowledged, so Bandwidth sends its event again. */
function read(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}
