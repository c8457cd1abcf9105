import { expect, test } from '@jest/globals';
import { readings } from '../../../src/cli/journal/readings.ts';
import type { JournalSource } from '../../../src/cli/journal/source.ts';
import type { Entry } from '../../../src/delivery/index.ts';
import type { WrittenQuery } from '../../../src/sender/store/read-query.ts';

const acknowledged = (at: number, delivery: string): Entry => ({
  kind: 'acknowledged',
  at,
  delivery,
  attempts: 1,
});

/** A journal that others write to while it is read. */
function growing(entries: Entry[]): Pick<JournalSource, 'entries'> {
  return {
    async *entries({ since = '0', limit }: WrittenQuery) {
      const fitting = entries.filter(({ at }) => at >= Number(since));
      yield* limit === undefined ? fitting : fitting.slice(Math.max(0, fitting.length - Number(limit)));
    },
  };
}

async function read(
  entries: Entry[],
  limit: number | undefined,
  come: readonly Entry[][],
): Promise<string[][]> {
  const source = growing(entries) as JournalSource;
  const told: string[][] = [];
  for await (const reading of readings({ source, query: {}, follow: true, limit })) {
    const ids: string[] = [];
    for await (const { delivery } of reading) ids.push(delivery);
    told.push(ids);
    const next = come[told.length - 1];
    if (next === undefined) break;
    entries.push(...next);
  }
  return told;
}

test('each reading has what has come since the one before, also within the same millisecond', async () => {
  const told = await read([acknowledged(1, 'd1'), acknowledged(2, 'd2')], undefined, [
    [acknowledged(2, 'd3')],
    [],
    [acknowledged(2, 'd4'), acknowledged(9, 'd5')],
    [acknowledged(9, 'd6')],
  ]);
  expect(told).toEqual([['d1', 'd2'], ['d3'], [], ['d4', 'd5'], ['d6']]);
});

test('whoever wants none of what is there gets what comes', async () => {
  const told = await read([acknowledged(1, 'd1'), acknowledged(2, 'd2')], 0, [
    [acknowledged(3, 'd3')],
    [acknowledged(3, 'd4')],
  ]);
  expect(told).toEqual([[], ['d3'], ['d4']]);
});

test('a limit cuts the first reading only', async () => {
  const told = await read([acknowledged(1, 'd1'), acknowledged(2, 'd2')], 1, [
    [acknowledged(3, 'd3'), acknowledged(4, 'd4')],
  ]);
  expect(told).toEqual([['d2'], ['d3', 'd4']]);
});
