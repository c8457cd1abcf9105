import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant, if one is close enough to be worth suggesting. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const lower = name.toLowerCase();
  const starting = lower.length >= 3 ? names.filter(known => known.startsWith(lower)) : [];
  if (starting.length === 1) return starting[0];
  const candidate = closest(lower, names);
  return distance(lower, candidate) <= Math.max(2, Math.ceil(candidate.length / 3)) ? candidate : undefined;
}

/** A hint that names the probable meaning, or all there is to choose from. */
export function suggestion(name: string, names: readonly string[]): string {
  const likely = nearest(name, names);
  return likely ? `did you mean ${likely}?` : `choose one of ${names.join(', ')}.`;
}
