import { mentionsLabel } from './canonical.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, stableText } from './json.ts';
import { masked, type Masks } from './masks.ts';
import type { Canonical } from './observation.ts';
import { isBelow, type Path, pathText } from './path.ts';

/** Where two observations differ. */
export interface Difference {
  readonly at: Path;
  /** The same place as people write it, such as `state.messages.m1.status` or `effects[]`. */
  readonly path: string;
  /** Undefined when it is only in the other one. */
  readonly expected: Json | undefined;
  readonly observed: Json | undefined;
}

/** Every place in which two observations differ, apart from what the masks leave out. */
export function differencesBetween(
  expected: Canonical,
  observed: Canonical,
  masks: Masks,
): readonly Difference[] {
  return (['effects', 'state'] as const).flatMap(root => {
    const [left, right] = [expected[root], observed[root]].map(value =>
      value === undefined ? undefined : masked(value, masks, [root]),
    );
    return compare(left, right, { path: [root], masks });
  });
}

interface Place {
  readonly path: Path;
  readonly masks: Masks;
}

function compare(
  expected: Json | undefined,
  observed: Json | undefined,
  place: Place,
): readonly Difference[] {
  if (stableText(expected) === stableText(observed)) return [];
  if (isJsonObject(expected) && isJsonObject(observed)) return compareMembers(expected, observed, place);
  if (isJsonArray(expected) && isJsonArray(observed)) {
    const isOrdered = place.masks.ordered.some(pattern => isBelow(place.path, pattern));
    return isOrdered ? compareInOrder(expected, observed, place) : compareSets(expected, observed, place);
  }
  return [{ at: place.path, path: pathText(place.path), expected, observed }];
}

function compareMembers(expected: JsonObject, observed: JsonObject, place: Place): readonly Difference[] {
  const keys = new Set([...Object.keys(expected), ...Object.keys(observed)]);
  return [...keys].flatMap(key =>
    compare(expected[key], observed[key], { ...place, path: [...place.path, key] }),
  );
}

function compareInOrder(
  expected: readonly Json[],
  observed: readonly Json[],
  { path, masks }: Place,
): readonly Difference[] {
  const length = Math.max(expected.length, observed.length);
  return Array.from({ length }, (_, at) => at).flatMap(at =>
    compare(expected[at], observed[at], { masks, path: [...path, '[]'] }),
  );
}

/** Takes out what both have, pairs what is most alike, and compares the pairs; order has no say. */
function compareSets(
  expected: readonly Json[],
  observed: readonly Json[],
  { path, masks }: Place,
): readonly Difference[] {
  const below = { masks, path: [...path, '[]'] };
  const missing = without(expected, observed);
  const extra = without(observed, expected);
  const found: Difference[] = [];
  for (const each of missing) {
    const twin = takeMostAlike(extra, each);
    found.push(...compare(each, twin, below));
  }
  return [...found, ...extra.flatMap(each => compare(undefined, each, below))];
}

function without(all: readonly Json[], others: readonly Json[]): Json[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(stableText(each), (left.get(stableText(each)) ?? 0) + 1);
  return all.filter(each => {
    const count = left.get(stableText(each)) ?? 0;
    left.set(stableText(each), count - 1);
    return count <= 0;
  });
}

/** Only objects that share members are the same thing in two states; anything else came or went as a whole. */
function takeMostAlike(candidates: Json[], value: Json): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  let best = -1;
  let bestShared = 0;
  for (const [at, candidate] of candidates.entries()) {
    const shared = isJsonObject(candidate) ? sharedMembers(value, candidate) : 0;
    if (shared > bestShared) [best, bestShared] = [at, shared];
  }
  return best < 0 ? undefined : candidates.splice(best, 1)[0];
}

/** Two things that name different messages or people are not one thing, however much else they share. */
function sharedMembers(one: JsonObject, other: JsonObject): number {
  let shared = 0;
  for (const key of Object.keys(one)) {
    const [left, right] = [stableText(one[key]), stableText(other[key])];
    if (left === right) shared++;
    else if (mentionsLabel(left) && mentionsLabel(right)) return 0;
  }
  return shared;
}
