import type { QuirkName } from './generated/quirks.ts';

/**
 * How a payload stands to today's contract: it conforms; it deviates in a way that Bandwidth is known for, so that a
 * consumer may well meet it; or it violates the contract, and is broken or something else altogether.
 */
export type Verdict = 'conforms' | 'deviates' | 'violates';

/** One thing in which a payload departs from the contract. */
export interface Finding {
  /** Where, as a JSON pointer into the payload; empty for the payload as a whole. */
  readonly path: string;
  /** What is not obeyed, in one hyphenated word; the quirk's name when it is a known departure. */
  readonly rule: string;
  /** What is there, with the value, and what was expected: two sentences. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The document that the rule comes from. */
  readonly source: string;
  /** The known departure that this is. A finding without one is a violation. */
  readonly quirk?: QuirkName;
}

/** The verdict on one payload, with everything that speaks against it. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Empty if and only if the payload conforms. */
  readonly findings: readonly Finding[];
}

/** What a list of findings comes to: one violation outweighs any number of known departures. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'conforms';
  return findings.every(finding => finding.quirk !== undefined) ? 'deviates' : 'violates';
}
