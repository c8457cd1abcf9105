import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../simulation/json.ts';

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** The members that may be written with a unit, and what they are called in milliseconds. */
const NAMES: Readonly<Record<string, string>> = { after: 'afterMs', by: 'byMs', within: 'withinMs' };

/** A scenario as people write it, with `after: 5m` put into milliseconds. What the events carry is left as it is. */
export function withMilliseconds(scenario: JsonObject): JsonObject {
  const { steps } = scenario;
  return isJsonArray(steps) ? { ...scenario, steps: steps.map(stepIn) } : scenario;
}

function stepIn(step: Json): Json {
  if (!isJsonObject(step)) return step;
  const { faults, expect } = step;
  return {
    ...converted(step),
    ...(isJsonArray(faults) && { faults: faults.map(each => (isJsonObject(each) ? converted(each) : each)) }),
    ...(isJsonObject(expect) && { expect: converted(expect) }),
  };
}

function converted(members: JsonObject): JsonObject {
  const entries = Object.entries(members).map(([name, value]): [string, Json] => {
    const inMs = NAMES[name];
    return inMs === undefined || typeof value !== 'string' ? [name, value] : [inMs, milliseconds(value)];
  });
  return Object.fromEntries(entries);
}

/** Reads a text that the schema has let pass. */
function milliseconds(written: string): number {
  const [, amount = '0', unit = 'ms'] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/.exec(written) ?? [];
  return Math.round(Number(amount) * (UNITS_MS[unit] ?? 1));
}
