import { duration } from '../../report/duration.ts';
import { latencyText } from '../../report/load/latency-text.ts';
import { paintFor } from '../../report/paint.ts';
import type { Terminal } from '../terminal.ts';
import type { LoadRun } from './load-run.ts';

const EVERY_MS = 1000;

/** Keeps one line up to date at a terminal, and says nothing in a pipe. Returns how to take the line away again. */
export function showLive(run: LoadRun, { stderr }: Terminal): () => void {
  if (!stderr.isTTY) return () => {};
  const paint = paintFor(stderr);
  const startedMs = performance.now();
  let before = { requests: 0, acknowledged: 0, atMs: startedMs };
  const timer = setInterval(() => {
    const { requests, acknowledged, latency, errorCount, retrying } = run.tally;
    const atMs = performance.now();
    const rate = (now: number, then: number): string =>
      `${Math.round(((now - then) / (atMs - before.atMs)) * 1000).toLocaleString('en')}/s`;
    const parts = [
      paint('quiet', duration(Math.round((atMs - startedMs) / 1000) * 1000).padStart(5)),
      `${rate(requests, before.requests)} sent`,
      `${rate(acknowledged, before.acknowledged)} acknowledged`,
      `p50 ${latencyText(latency.at(50))}  p99 ${latencyText(latency.at(99))}  max ${latencyText(latency.at(100))}`,
      paint(errorCount === 0 ? 'quiet' : 'bad', `${errorCount.toLocaleString('en')} errors`),
      `${retrying.toLocaleString('en')} to retry`,
      `backlog ${run.backlog.toLocaleString('en')}`,
    ];
    before = { requests, acknowledged, atMs };
    stderr.write(`\r\u001b[K${parts.join('  ')}`);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    stderr.write('\r\u001b[K');
  };
}
