import type { Entry } from '../../delivery/index.ts';
import { harText } from '../../report/har-text.ts';
import { journalledRequests } from '../../report/journalled-requests.ts';
import { packageVersion } from '../package-root.ts';
import { print, printPart } from '../terminal.ts';
import { readings } from './readings.ts';
import { writeText } from './text-writer.ts';
import { limitOf, newest, type Writing } from './writing.ts';

export type Form = 'text' | 'json' | 'ndjson' | 'har';

/** How a journal is written in each form. */
export const writers: Readonly<Record<Form, (writing: Writing) => Promise<void>>> = {
  text: writeText,
  json: writeJson,
  ndjson: writeNdjson,
  har: writeHar,
};

/** One document of the shape that the control API answers with, an entry a line. */
async function writeJson(writing: Writing): Promise<void> {
  const { source, terminal } = writing;
  const { dropped } = await source.totals();
  let separator = `{"dropped":${dropped},"entries":[\n`;
  for await (const entry of asked(writing)) {
    await printPart(terminal, `${separator}${JSON.stringify(entry)}`);
    separator = ',';
  }
  print(terminal, `${separator === ',' ? '' : separator}]}`);
}

async function writeNdjson(writing: Writing): Promise<void> {
  for await (const entries of readings(writing)) {
    for await (const entry of entries) await printPart(writing.terminal, JSON.stringify(entry));
  }
}

/** A request is told of by what was attempted and by what came of it. */
async function writeHar({ source, query, limit, terminal }: Writing): Promise<void> {
  const kinds = { kinds: 'attempted,concluded', ...limitOf(limit === undefined ? undefined : limit * 2) };
  const requests = journalledRequests(source.entries({ ...query, ...kinds }), id => source.scheduled(id));
  const comment = `callbacks of ${source.name}`;
  for await (const piece of harText(newest(requests, limit), { version: packageVersion(), comment })) {
    await printPart(terminal, piece);
  }
}

function asked({ source, query, limit }: Writing): AsyncIterable<Entry> {
  return source.entries({ ...query, ...limitOf(limit) });
}
