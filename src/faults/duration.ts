const UNITS: readonly (readonly [ms: number, name: string])[] = [
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
];

/** Writes a length of time as a story tells it: `2 h`, `5 min`, `9.9 s`, `12 ms`. */
export function duration(ms: number): string {
  const [unitMs, name] = UNITS.find(([unitMs]) => ms >= unitMs) ?? [1, 'ms'];
  return `${Number((ms / unitMs).toFixed(1))} ${name}`;
}
