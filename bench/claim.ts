/** One claim measured: our figure beside a named peer's, both taken in the same run. */
export interface Claim {
  /** What is claimed, in a few words. */
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** The peer's name. */
  readonly peer: string;
  readonly theirs: number;
  /** How many times the peer's figure ours is; for `lower` the other way round, so that more is always better. */
  readonly ratio: number;
  /** The least ratio that we are content with. */
  readonly aim: number;
  /** What else was measured, such as a p99 or memory. */
  readonly note?: string;
}

/** Makes a claim; `better` says whether a higher or a lower figure is the better one. */
export function claim(parts: Omit<Claim, 'ratio'>, better: 'higher' | 'lower' = 'higher'): Claim {
  const { ours, theirs } = parts;
  return { ...parts, ratio: better === 'higher' ? ours / theirs : theirs / ours };
}

/** The middle of the measurements: a benchmark on a shared machine has outliers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value below which the share of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints claims as a table for people. */
export function table(claims: readonly Claim[]): string {
  const rows = claims.map(({ what, unit, ours, peer, theirs, ratio, aim, note = '' }) => [
    what,
    `${readable(ours)} ${unit}`,
    `${peer}: ${readable(theirs)}`,
    `${readable(ratio)} ×`,
    `${ratio >= aim ? '✓' : '✗'} ${aim}`,
    note,
  ]);
  const head = ['claim', 'ours', 'peer', 'ratio', 'aim', 'note'];
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function readable(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

/** Runs a benchmark that was called by itself, and prints its table. */
export async function printIfMain(meta: ImportMeta, measure: () => Promise<Claim[]>): Promise<void> {
  if (meta.main) process.stdout.write(`${table(await measure())}\n`);
}
