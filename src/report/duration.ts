const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A length of time as people say it, with at most two units: `12 ms`, `2.5 s`, `35 min`, `23 h 15 min`, `1 d`. */
export function duration(ms: number): string {
  if (ms < SECOND_MS) return `${Math.round(ms)} ms`;
  if (ms < MINUTE_MS) return `${Number((ms / SECOND_MS).toFixed(1))} s`;
  if (ms < HOUR_MS) return twoUnits(ms, { of: MINUTE_MS, name: 'min', rest: SECOND_MS, restName: 's' });
  if (ms < DAY_MS) return twoUnits(ms, { of: HOUR_MS, name: 'h', rest: MINUTE_MS, restName: 'min' });
  return twoUnits(ms, { of: DAY_MS, name: 'd', rest: HOUR_MS, restName: 'h' });
}

interface Units {
  readonly of: number;
  readonly name: string;
  readonly rest: number;
  readonly restName: string;
}

function twoUnits(ms: number, { of, name, rest, restName }: Units): string {
  const whole = Math.floor(ms / of);
  const remainder = Math.floor((ms - whole * of) / rest);
  return remainder === 0 ? `${whole} ${name}` : `${whole} ${name} ${remainder} ${restName}`;
}

/** Time since the start of a run as a clock shows it: `+00:05:00.250`, hours beyond 99 in full. */
export function elapsed(ms: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const milliseconds = String(Math.floor(ms % SECOND_MS)).padStart(3, '0');
  return `+${two(ms / HOUR_MS)}:${two((ms % HOUR_MS) / MINUTE_MS)}:${two((ms % MINUTE_MS) / SECOND_MS)}.${milliseconds}`;
}
