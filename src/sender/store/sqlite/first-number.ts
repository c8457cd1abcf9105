import type { DatabaseSync } from 'node:sqlite';

/** Tables whose rows are numbered in the order of an instant. */
const INSTANTS = { entries: 'at', deliveries: 'scheduledAt', messages: 'at', effects: 'at' } as const;

/**
 * The number of the first row at an instant or later; one more than the last number where there is none.
 *
 * Time never goes back in a run, so that halving finds the row, and no index has to be kept.
 */
export function firstNumber(database: DatabaseSync, table: keyof typeof INSTANTS, instant: number): number {
  const range = database.prepare(`SELECT min(number) AS low, max(number) AS high FROM ${table}`).get();
  let low = (range?.['low'] as number | null) ?? 0;
  let high = ((range?.['high'] as number | null) ?? -1) + 1;
  const next = database.prepare(
    `SELECT ${INSTANTS[table]} AS at FROM ${table} WHERE number >= ? ORDER BY number LIMIT 1`,
  );
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const at = next.get(middle)?.['at'] as number | undefined;
    if (at !== undefined && at < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The highest number of a table's rows; 0 where it is empty. */
export function lastNumber(database: DatabaseSync, table: keyof typeof INSTANTS): number {
  const row = database.prepare(`SELECT max(number) AS high FROM ${table}`).get();
  return (row?.['high'] as number | null) ?? 0;
}
