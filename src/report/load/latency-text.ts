/** A latency as people read it, three digits of it: `0.42 ms`, `12.3 ms`, `1.25 s`. */
export function latencyText(ms: number): string {
  if (ms >= 999.5) return `${Number((ms / 1000).toPrecision(3))} s`;
  return `${Number(ms.toPrecision(3))} ms`;
}
