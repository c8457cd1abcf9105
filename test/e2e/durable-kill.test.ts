import { randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Entry } from '../../src/delivery/index.ts';
import { openStore } from '../../src/sender/store/sqlite/open-store.ts';
import { backoffMs, SenderProcess } from './durable/sender-process.ts';
import { startUnreliableConsumer } from './durable/unreliable-consumer.ts';

/** A hundred when there is time for it: BWKIT_LONG=1. */
const KILLS = process.env['BWKIT_LONG'] === undefined ? 30 : 100;
/** Two senders with a store each are killed in turn, so that one can start while the other one dies. */
const LANES = 2;
/** A process lives for so many milliseconds at most after it is ready; every tenth does not even become that. */
const LONGEST_LIFE_MS = 150;
const LONGEST_START_MS = 250;

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

test(
  `a sender that is killed at ${KILLS} random moments loses nothing that it has accepted`,
  async () => {
    await Promise.all(Array.from({ length: LANES }, () => killAndJudge(KILLS / LANES)));
  },
  10 * 60_000,
);

async function killAndJudge(kills: number): Promise<void> {
  await using consumer = await startUnreliableConsumer();
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-kill-')), 'run.db');
  const accepted: string[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const sender = new SenderProcess(file, consumer.url, { sends: true });
    if (kill % 10 === 9) await pause(randomInt(LONGEST_START_MS));
    else {
      await sender.said('ready');
      await pause(randomInt(LONGEST_LIFE_MS));
    }
    await sender.kill();
    accepted.push(...sender.accepted);
  }
  const last = new SenderProcess(file, consumer.url, { sends: false });
  await last.said('ready');
  last.tell('idle');
  await last.said('idle');
  last.tell('close');
  await last.ended;

  expect(accepted.length).toBeGreaterThan(kills);
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(accepted.filter(id => !consumer.acknowledged.has(id))).toEqual([]);
  judgeJournal(journalOf(file), consumer.requests);
}

/** Reads the journal of a store that nobody uses any more. */
function journalOf(file: string): Entry[] {
  const opening = openStore({ file, seed: '1' });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  const entries = [...opening.store.entries({})];
  opening.store.close();
  return entries;
}

/** Every request that reached the consumer is told of, attempts keep their schedule, and each delivery ends once. */
function judgeJournal(entries: readonly Entry[], requests: ReadonlyMap<string, number>): void {
  const deliveries = Map.groupBy(entries, ({ delivery }) => delivery);
  let crashed = 0;
  for (const own of deliveries.values()) {
    expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((a, b) => a - b));
    const [scheduled] = own;
    if (scheduled?.kind !== 'scheduled') throw new Error(`${JSON.stringify(scheduled)} comes first`);
    const attempts = own.filter(entry => entry.kind === 'attempted');
    expect(attempts.map(({ attempt }) => attempt)).toEqual(attempts.map((_, index) => index + 1));
    expect(requests.get(scheduled.subject.messageId) ?? 0).toBeLessThanOrEqual(attempts.length);
    for (const [index, { at }] of attempts.slice(1).entries()) {
      const pauseMs = backoffMs[Math.min(index, backoffMs.length - 1)]!;
      expect(at - attempts[index]!.at).toBeGreaterThanOrEqual(pauseMs);
    }
    crashed += own.filter(entry => entry.kind === 'concluded' && entry.outcome.kind === 'timed-out').length;
    expect(own.at(-1)).toMatchObject({ kind: 'acknowledged', attempts: attempts.length });
    expect(own.filter(({ kind }) => kind === 'acknowledged').length).toBe(1);
  }
  expect(crashed).toBeGreaterThan(0);
}
