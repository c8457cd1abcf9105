import { isJsonArray, isJsonObject, type Json, type JsonObject, stableText } from './json.ts';

/** Sums of fractions differ in the last digits by the order in which they were added. */
const DECIMALS = 9;

/**
 * What has come about between two looks: members that are new or other, elements that were added, and by how much numbers grew.
 * Undefined when nothing has.
 *
 * It lets runs of a consumer that cannot be reset be compared: what earlier runs have left behind is in both looks. What has
 * disappeared is not told, since a consumer may let old things go at any time.
 */
export function since(before: Json | undefined, after: Json | undefined): Json | undefined {
  if (after === undefined || stableText(before) === stableText(after)) return undefined;
  if (typeof before === 'number' && typeof after === 'number') return round(after - before);
  if (isJsonArray(before) && isJsonArray(after)) return added(before, after);
  if (isJsonObject(before) && isJsonObject(after)) {
    const members = Object.keys(after).flatMap(key => {
      const change = Object.hasOwn(before, key) ? since(before[key], after[key]) : after[key];
      return change === undefined ? [] : [[key, change] as const];
    });
    return members.length === 0 ? undefined : Object.fromEntries(members);
  }
  return after;
}

function added(before: readonly Json[], after: readonly Json[]): readonly Json[] | undefined {
  const gone = without(before, after);
  const fresh = without(after, before).map(each => growthOf(each, gone) ?? each);
  return fresh.length === 0 ? undefined : fresh;
}

/** Elements of a list that another one lacks; equal ones are counted. */
function without(all: readonly Json[], others: readonly Json[]): Json[] {
  const left = new Map<string, number>();
  for (const each of others) left.set(stableText(each), (left.get(stableText(each)) ?? 0) + 1);
  return all.filter(each => {
    const count = left.get(stableText(each)) ?? 0;
    left.set(stableText(each), count - 1);
    return count <= 0;
  });
}

/** A row of a table of counters: nothing but its numbers has changed, and told is by how much. Null for any other element. */
function growthOf(element: Json, gone: Json[]): Json | null {
  if (!isJsonObject(element) || !Object.values(element).some(isName)) return null;
  const name = nameOf(element);
  const at = gone.findIndex(each => isJsonObject(each) && nameOf(each) === name);
  if (at < 0) return null;
  const [former] = gone.splice(at, 1);
  const change = since(former, element);
  return isJsonObject(change) ? { ...element, ...change } : null;
}

function isName(value: Json): boolean {
  return typeof value === 'string' && value !== '';
}

/** Everything but the numbers, which are there only by name. */
function nameOf(element: JsonObject): string {
  return stableText(
    Object.fromEntries(
      Object.entries(element).map(([key, value]) => [key, typeof value === 'number' ? 0 : value]),
    ),
  );
}

function round(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** The same for a whole state, in which "nothing" is an empty one of its kind. */
export function changeSince(before: Json | undefined, after: Json | undefined): Json | undefined {
  if (after === undefined) return undefined;
  const change = since(before, after);
  if (change !== undefined) return change;
  if (isJsonObject(after)) return {};
  return isJsonArray(after) ? [] : null;
}
