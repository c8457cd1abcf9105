import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import type { Notice } from '../../../src/sender/store/notice.ts';
import { DEFAULT_RETENTION, type Retention } from '../../../src/sender/store/retention.ts';
import { Pruner } from '../../../src/sender/store/sqlite/pruner.ts';
import { DAY_MS, HOUR_MS, newFile, opened, stageOn } from './stage.ts';

const NEVER_ACKNOWLEDGED = '+12025550666';

/** A file with twenty finished messages, an hour apart, and one among the first whose callback is still pending. */
async function recorded(): Promise<{ file: string; now: number; deliveries: number; entries: number }> {
  const file = newFile();
  const { sender, clock, send } = stageOn(opened(file), ({ body }) => ({
    status: body.includes(NEVER_ACKNOWLEDGED) ? 500 : 200,
  }));
  clock.freeze();
  for (let n = 0; n < 21; n++) {
    await send(n === 1 ? NEVER_ACKNOWLEDGED : '+12025550123');
    await clock.advance(HOUR_MS);
  }
  const { deliveries } = sender.deliveries.counts();
  const entries = [...sender.store.entries({})].length;
  await sender.commit();
  const now = clock.now();
  await sender.close();
  return { file, now, deliveries, entries };
}

/** Lets go of everything that is too old or too much, and opens what is left. */
function prunedTo(file: string, now: number, retention: Partial<Retention>) {
  const database = new DatabaseSync(file);
  const pruner = new Pruner(database, { ...DEFAULT_RETENTION, ...retention });
  for (;;) {
    const { deliveries, messages, entries } = pruner.step(now);
    if (deliveries + messages + entries === 0) break;
  }
  database.close();
  return opened(file);
}

describe('a store lets go of', () => {
  test('the oldest finished deliveries beyond the number that is kept, with all that is told of them', async () => {
    const { file, now, deliveries } = await recorded();
    const store = prunedTo(file, now, { deliveries: 5 });
    const left = store.deliveries.list();
    // The one that is pending stays, however old it is.
    expect(left[0]?.phase).toBe('waiting');
    expect(left.length - left.filter(({ phase }) => phase === 'waiting').length).toBe(5);
    expect(store.deliveries.forgotten).toBe(deliveries - left.length);
    const told = new Set([...store.entries({})].map(({ delivery }) => delivery));
    expect([...told].toSorted()).toEqual(left.map(({ id }) => id).toSorted());
    for (const { subject } of left) expect(store.messages.find(subject.messageId)).toBeDefined();
    expect(store.dropped).toBeGreaterThan(0);
    store.close();
  });

  test('what is finished and too old', async () => {
    const { file, now } = await recorded();
    const store = prunedTo(file, now, { ageMs: 3 * HOUR_MS });
    const finished = store.deliveries.list().filter(({ phase }) => phase === 'acknowledged');
    expect(finished.length).toBeGreaterThan(0);
    for (const { scheduledAt } of finished) expect(scheduledAt).toBeGreaterThanOrEqual(now - 3 * HOUR_MS);
    expect(store.deliveries.list({ phase: 'waiting' }).length).toBeGreaterThan(0);
    store.close();
  });

  test('the oldest entries beyond their number, of pending deliveries too', async () => {
    const { file, now, entries } = await recorded();
    const before = opened(file);
    const newest = [...before.entries({})].slice(-10);
    before.close();
    const store = prunedTo(file, now, { entries: 10 });
    expect([...store.entries({})]).toEqual(newest);
    expect(store.dropped).toBe(entries - 10);
    store.close();
  });

  test('nothing, where nothing is too old or too much', async () => {
    const { file, now, deliveries } = await recorded();
    const store = prunedTo(file, now, {});
    expect(store.deliveries.counts().deliveries).toBe(deliveries);
    expect(store.deliveries.forgotten + store.dropped).toBe(0);
    store.close();
  });
});

test('what is still pending is delivered although its entries were let go', async () => {
  const { file, now } = await recorded();
  const store = prunedTo(file, now, { entries: 0, deliveries: 0, ageMs: 0 });
  expect(store.deliveries.list().map(({ phase }) => phase)).toEqual(
    store.deliveries.list().map(() => 'waiting'),
  );
  const heard: string[] = [];
  const { sender } = stageOn(store, ({ body }) => {
    heard.push(body);
    return { status: 200 };
  });
  await sender.idle();
  expect(new Set(heard).size).toBe(1);
  expect(heard[0]).toContain(NEVER_ACKNOWLEDGED);
  await sender.close();
});

test('a store in use lets go by itself, and says so once', async () => {
  const { file } = await recorded();
  const notices: Notice[] = [];
  const pruned = Promise.withResolvers<void>();
  const store = opened(file, {
    retention: { deliveries: 3 },
    notify: notice => {
      notices.push(notice);
      pruned.resolve();
    },
  });
  const { sender } = stageOn(store, () => ({ status: 500 }), { startAt: Date.UTC(2026, 0, 1) + DAY_MS });
  await pruned.promise;
  expect(notices).toEqual([expect.objectContaining({ kind: 'pruned' })]);
  await sender.close();
});
