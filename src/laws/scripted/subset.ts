import { isJsonArray, isJsonObject, type Json } from '../../simulation/json.ts';

/**
 * Whether a value has everything that is wanted of it: of an object the members that are named, of an array as many elements, each
 * fitting one that is wanted, in any order; of anything else the same value.
 */
export function fits(wanted: Json, value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (isJsonObject(wanted))
    return isJsonObject(value) && Object.entries(wanted).every(([name, member]) => fits(member, value[name]));
  if (isJsonArray(wanted)) return isJsonArray(value) && fitsAll(wanted, value);
  return wanted === value;
}

/** Whether each can be given an element of its own: what fits several may have to make room for what fits one only. */
function fitsAll(wanted: readonly Json[], values: readonly Json[]): boolean {
  if (wanted.length !== values.length) return false;
  const takenBy = new Map<number, number>();
  return wanted.every((_, index) => findPlace(index, { wanted, values, takenBy, seen: new Set() }));
}

interface Search {
  readonly wanted: readonly Json[];
  readonly values: readonly Json[];
  /** Element → which of the wanted has it. */
  readonly takenBy: Map<number, number>;
  readonly seen: Set<number>;
}

function findPlace(index: number, search: Search): boolean {
  const { wanted, values, takenBy, seen } = search;
  for (const [at, value] of values.entries()) {
    if (seen.has(at) || !fits(wanted[index] as Json, value)) continue;
    seen.add(at);
    const owner = takenBy.get(at);
    if (owner !== undefined && !findPlace(owner, search)) continue;
    takenBy.set(at, index);
    return true;
  }
  return false;
}
