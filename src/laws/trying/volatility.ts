import { mentionsLabel } from '../../simulation/canonical.ts';
import { type Difference, differencesBetween } from '../../simulation/differences.ts';
import { stableText } from '../../simulation/json.ts';
import type { Masks } from '../../simulation/masks.ts';
import { pathPattern } from '../../simulation/path.ts';
import type { Run } from '../../simulation/run.ts';

/** What is left out of every comparison: what the user says, and what calm runs of the same traffic do not agree upon. */
export class Volatility {
  readonly #given: Masks;
  readonly #learnt = new Set<string>();

  constructor(given: Masks) {
    this.#given = given;
  }

  get masks(): Masks {
    return { ignored: [...this.#given.ignored, ...this.#learnt], ordered: this.#given.ordered };
  }

  /** The patterns that were learnt, for the report. */
  get learnt(): readonly string[] {
    return [...this.#learnt].toSorted();
  }

  /**
   * Compares two calm runs of the same traffic. Values that differ are left out from now on. When what differs is whether something
   * is there at all, there is nothing left to rely on: then this says so, as a reason not to judge.
   */
  learn(one: Run, other: Run): string | null {
    const differences = differencesBetween(one.seen, other.seen, this.masks);
    const flaky = differences.find(isFlaky);
    if (flaky !== undefined) return `two calm runs of the same traffic differ at ${flaky.path}`;
    for (const { at } of differences) this.#learnt.add(pathPattern(at));
    return null;
  }
}

/** An effect that comes and goes, or a record about the run's own messages or people that does. */
function isFlaky({ at, expected, observed }: Difference): boolean {
  if (expected !== undefined && observed !== undefined) return false;
  if (at[0] === 'effects') return true;
  const there = stableText(expected ?? observed);
  return mentionsLabel(there) || at.some(mentionsLabel);
}
