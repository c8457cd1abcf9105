import { check } from '../laws/check.ts';
import type { LawName } from '../laws/law-name.ts';
import { isBroken } from '../report/laws/broken.ts';
import { storyText } from '../report/laws/story-text.ts';
import { plain } from '../report/paint.ts';
import type { LawTestOptions } from './law-options.ts';
import { type Testable, consumerOf } from './testable.ts';

/** What a test has to make of a law. */
export type Ruling =
  | { readonly kind: 'held'; readonly runs: number }
  /** The story of the smallest counterexample. */
  | { readonly kind: 'broken'; readonly text: string }
  /** Nothing is shown, for a reason; `nothing-works` when this consumer could not be judged by any law. */
  | { readonly kind: 'open'; readonly reason: string; readonly extent: 'this-law' | 'nothing-works' };

const DEFAULT_MAX_TIME_MS = 5000;
/** Shrinking, confirming and slow answers come on top of the search; a test that takes longer hangs. */
const TIMES_LONGER = 4;
const MARGIN_MS = 60_000;

/** How long the test of one law may take before its runner gives it up, in milliseconds. */
export function timeoutOf({ maxTimeMs = DEFAULT_MAX_TIME_MS }: LawTestOptions = {}): number {
  return maxTimeMs * TIMES_LONGER + MARGIN_MS;
}

/** Judges one law on one consumer. */
export async function rule(law: LawName, consumer: Testable, options: LawTestOptions = {}): Promise<Ruling> {
  const report = await check(consumerOf(consumer), {
    maxTimeMs: DEFAULT_MAX_TIME_MS,
    ...options,
    laws: [law],
    skip: [],
  });
  const [found] = report.laws;
  if (found === undefined) throw new Error(`The check said nothing of ${law}.`);
  if (isBroken(found)) {
    const reproduce = [`the option { seed: ${report.seed} } of this test`];
    return { kind: 'broken', text: storyText(found, { paint: plain, reproduce }) };
  }
  if (found.verdict === 'held') return { kind: 'held', runs: found.runs };
  const extent = report.unjudged === undefined ? 'this-law' : 'nothing-works';
  return { kind: 'open', reason: found.reason, extent };
}

/** A law that is broken, or not shown to hold where it has to be. Its message is for people. */
export class LawNotObeyed extends Error {
  override readonly name = 'LawNotObeyed';
  /** Where in the kit it was thrown helps nobody, so a runner is given no place to quote. */
  override readonly stack = `LawNotObeyed: ${this.message}`;
}

/**
 * Obeys a ruling: returns the reason where the test says nothing and may be passed over, and null where the law holds.
 *
 * @throws LawNotObeyed when the law is broken, and where it is open although it has to hold.
 */
export function obey(law: LawName, ruling: Ruling, must: 'hold' | 'hold-if-checked'): string | null {
  switch (ruling.kind) {
    case 'held':
      return null;
    case 'broken':
      throw new LawNotObeyed(`\n${ruling.text}\n`);
    case 'open':
      if (must === 'hold' || ruling.extent === 'nothing-works')
        throw new LawNotObeyed(`${law} could not be shown to hold. ${ruling.reason}`);
      return ruling.reason;
  }
}
