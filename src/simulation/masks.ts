import { isJsonArray, isJsonObject, type Json } from './json.ts';
import { isBelow, type Path } from './path.ts';

/** What is left out of comparisons, and where the order of an array matters. */
export interface Masks {
  /** Patterns of paths that the user left out, or that two calm runs have shown to differ by themselves. */
  readonly ignored: readonly string[];
  /** Patterns of arrays whose order matters; all others are multisets. */
  readonly ordered: readonly string[];
}

export const noMasks: Masks = { ignored: [], ordered: [] };

/** Members whose very name says that they tell how long something took or how busy the machine was. */
const MEASURES =
  /^(?:.*_)?(?:duration|latency|elapsed|uptime|took|memory|heap|pid)(?:_?(?:ms|s|seconds|millis|bytes|used))?$|[a-z](?:Duration|Latency|Elapsed|Uptime)(?:Ms|S|Seconds)?$/;

/** The value without what is left out. Undefined when nothing remains of it. */
export function masked(value: Json, masks: Masks, path: Path): Json | undefined {
  if (isMasked(masks, path)) return undefined;
  if (isJsonArray(value)) {
    return value.map(each => masked(each, masks, [...path, '[]'])).filter(each => each !== undefined);
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = masked(member, masks, [...path, key]);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return Object.fromEntries(members);
}

function isMasked({ ignored }: Masks, path: Path): boolean {
  const last = path.at(-1) ?? '';
  return MEASURES.test(last) || ignored.some(pattern => isBelow(path, pattern));
}
