import type { Entry } from '../../delivery/index.ts';
import { paintFor } from '../../report/paint.ts';
import { Timeline, type TimelineRow } from '../../report/timeline.ts';
import { timelineLine } from '../../report/timeline-line.ts';
import { print, printPart } from '../terminal.ts';
import type { Totals } from './source.ts';
import { readings } from './readings.ts';
import { newest, type Writing } from './writing.ts';

/** What a row is told of by: what came of a request, or that there was none any more. */
const KINDS = 'concluded,exhausted';
const ENTRIES_PER_ROW = 2;

/** A line for each request, and what they come to, for people. */
export async function writeText(writing: Writing): Promise<void> {
  const { source, terminal, follow } = writing;
  const paint = paintFor(terminal.stdout);
  let startAt: number | null = null;
  for await (const row of rows(writing)) {
    if (startAt === null) {
      startAt = row.at;
      print(terminal, paint('quiet', `Times count from ${new Date(startAt).toISOString()}.`));
    }
    await printPart(terminal, timelineLine(row, { paint, startAt }));
  }
  if (follow) return;
  const totals = await source.totals();
  const lines = [...(startAt === null ? ['Nothing in the journal fits.'] : []), ...sumUp(totals)];
  print(terminal, `${startAt === null ? '' : '\n'}${lines.join('\n')}`);
}

async function* rows(writing: Writing): AsyncGenerator<TimelineRow> {
  const timeline = new Timeline(id => writing.source.about(id));
  let { limit } = writing;
  for await (const entries of readings(writing, { kinds: KINDS, entriesPerLine: ENTRIES_PER_ROW })) {
    yield* newest(rowsOf(entries, timeline), limit);
    limit = undefined;
  }
}

async function* rowsOf(entries: AsyncIterable<Entry>, timeline: Timeline): AsyncGenerator<TimelineRow> {
  for await (const entry of entries) {
    const row = timeline.read(entry);
    if (row !== null) yield row;
  }
}

function sumUp(totals: Totals): string[] {
  const { deliveries, waiting, inFlight, acknowledged, exhausted, attempts } = totals;
  const { forgotten, dropped, limited } = totals;
  const pending = waiting + inFlight;
  const all =
    `In all ${counted(deliveries, 'delivery', 'deliveries')} in ${counted(attempts, 'attempt', 'attempts')}: ` +
    `${acknowledged} acknowledged, ${exhausted} exhausted, ${pending} pending.`;
  const older = counted(forgotten, 'older delivery', 'older deliveries');
  const entries = counted(dropped, 'journal entry', 'journal entries');
  return [
    all,
    ...(forgotten + dropped > 0 ? [`Not here any more: ${older} and ${entries}.`] : []),
    ...(limited ? ['Only the newest entries were read; --since and --limit ask for others.'] : []),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
