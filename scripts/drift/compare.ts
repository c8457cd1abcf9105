import type { Facts } from './facts.ts';

/** One point on which the two documents differ. A side that says nothing is `none`. */
export interface Difference {
  readonly at: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A difference, or a family of them, that we know and want, as spec/drift.yaml has it. */
export interface Accepted extends Difference {
  /** Why we differ. */
  readonly reason: string;
}

/** What a comparison comes to. */
export interface Comparison {
  /** How many addresses both documents agree on. */
  readonly agreed: number;
  readonly accepted: readonly Difference[];
  readonly fresh: readonly Difference[];
  /** Accepted differences that are none any more. */
  readonly stale: readonly Accepted[];
}

const NOTHING = 'none';
const ANYTHING = 'any';

/** Compares two documents fact by fact, and the outcome with what is accepted. */
export function compare(ours: Facts, theirs: Facts, accepted: readonly Accepted[]): Comparison {
  const addresses = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  const differences = outermost(
    addresses.flatMap(at => {
      const difference = { at, ours: ours.get(at) ?? NOTHING, theirs: theirs.get(at) ?? NOTHING };
      return difference.ours === difference.theirs ? [] : [difference];
    }),
  );
  const covers = (rule: Accepted) => (difference: Difference) => covered(difference, rule);
  return {
    agreed: addresses.filter(at => ours.get(at) === theirs.get(at)).length,
    accepted: differences.filter(difference => accepted.some(rule => covered(difference, rule))),
    fresh: differences.filter(difference => !accepted.some(rule => covered(difference, rule))),
    stale: accepted.filter(rule => !differences.some(covers(rule))),
  };
}

/** Without what follows from something missing as a whole: a field that one side lacks is one difference. */
function outermost(differences: readonly Difference[]): Difference[] {
  const missing = differences
    .filter(
      ({ at, ours, theirs }) => /\.(field|operation)$/.test(at) && (ours === NOTHING || theirs === NOTHING),
    )
    .map(({ at }) => at.replace(/\.(field|operation)$/, ''));
  return differences.filter(({ at }) => {
    const isItself = (parent: string) => at === `${parent}.field` || at === `${parent}.operation`;
    return !missing.some(parent => !isItself(parent) && isBelow(at, parent));
  });
}

function isBelow(at: string, parent: string): boolean {
  return at.startsWith(parent) && '.[<'.includes(at.charAt(parent.length));
}

function covered(difference: Difference, rule: Accepted): boolean {
  return (
    globOf(rule.at).test(difference.at) &&
    fits(difference.ours, rule.ours) &&
    fits(difference.theirs, rule.theirs)
  );
}

function fits(value: string, wanted: string): boolean {
  return wanted === ANYTHING ? value !== NOTHING : value === wanted;
}

/** An address in which a star stands for any run of characters. */
function globOf(pattern: string): RegExp {
  const escaped = pattern.split('*').map(part => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}
