import type { LawName } from '../../../src/laws/law-name.ts';
import type { Surroundings } from './surroundings.ts';

/** A consumer of callbacks in Web terms, the same whether it stands in this process or in one of its own. */
export interface MockConsumer {
  /** Whatever was left undone by a crash is done now. */
  recover(): Promise<void>;
  /** Takes one callback. */
  fetch(request: Request): Promise<Response>;
  /** What it believes, as JSON; absent when it lets nobody look. */
  observe?(): unknown;
  /** Back to before any traffic. */
  reset(): void;
}

/** How to make a consumer, and what is wrong with it. */
export interface Recipe {
  readonly name: string;
  /** What it does, for a correct one; what it does wrong, for others. One sentence. */
  readonly does: string;
  make(surroundings: Surroundings): MockConsumer;
}

/** A consumer with a bug that people really write. */
export interface Bug extends Recipe {
  /** The law that it breaks. */
  readonly breaks: LawName;
  /** Why people write it. One sentence. */
  readonly because: string;
}
