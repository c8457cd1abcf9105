import type { Entry } from '../../delivery/index.ts';
import { paintFor } from '../../report/paint.ts';
import { Timeline, type TimelineRow } from '../../report/timeline.ts';
import { timelineLine } from '../../report/timeline-line.ts';
import type { RunningWorker } from '../../server/start-worker.ts';
import { print, type Terminal } from '../terminal.ts';
import type { WorkerCall } from './options.ts';

interface TellerGiven {
  readonly worker: RunningWorker;
  readonly terminal: Terminal;
}

/** Tells what a worker does. */
export interface Teller {
  ready(about: { readonly queue: string; readonly seed: string }): string;
  summary(): string;
}

/** What a worker has done. */
class Deeds {
  attempts = 0;
  acknowledged = 0;
  exhausted = 0;

  note({ kind }: Entry): void {
    if (kind === 'attempted') this.attempts++;
    if (kind === 'acknowledged') this.acknowledged++;
    if (kind === 'exhausted') this.exhausted++;
  }
}

/** The teller of a form of output; it prints each attempt unless that is to be quiet. */
export function tellerFor(
  output: NonNullable<WorkerCall['settings']['output']>,
  { worker, terminal }: TellerGiven,
): Teller {
  const deeds = new Deeds();
  const timeline = new Timeline(id => {
    const subject = worker.about(id);
    return subject && { subject, duplicateOf: null };
  });
  const startAt = worker.now();
  const paint = paintFor(terminal.stdout);
  const line = (row: TimelineRow): string =>
    output === 'json' ? JSON.stringify({ kind: 'attempt', ...row }) : timelineLine(row, { paint, startAt });
  worker.follow(entry => {
    deeds.note(entry);
    const row = output === 'quiet' ? null : timeline.read(entry);
    if (row !== null) print(terminal, line(row));
  });
  return {
    ready: about =>
      output === 'json'
        ? JSON.stringify({ kind: 'ready', ...about })
        : `bwkit worker takes callbacks at ${about.queue}, seed ${about.seed}. Ctrl-C ends it in good order.`,
    summary: () =>
      output === 'json'
        ? JSON.stringify({ kind: 'summary', ...deeds })
        : `${deeds.attempts} attempts, ${deeds.acknowledged} acknowledged, ${deeds.exhausted} exhausted here.`,
  };
}
