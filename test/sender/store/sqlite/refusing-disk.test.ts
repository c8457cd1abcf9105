import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../../src/sender/index.ts';
import type { Notice } from '../../../../src/sender/store/notice.ts';
import { DEFAULT_RETENTION } from '../../../../src/sender/store/retention.ts';
import { migrate } from '../../../../src/sender/store/sqlite/migrate.ts';
import { SqliteStore } from '../../../../src/sender/store/sqlite/sqlite-store.ts';
import { newFile, opened, type Stage, stageOn } from '../stage.ts';

const open: Stage[] = [];
afterEach(async () => {
  for (const { sender } of open.splice(0)) await sender.close();
});

/** A store whose file cannot grow when it is told so, which is what a full disk comes to. */
function onFullDisk() {
  const file = newFile();
  const database = new DatabaseSync(file);
  migrate(database);
  database.exec("INSERT INTO run (at, seed, messages, deliveries, queues) VALUES (0, '1', 0, 0, '{}')");
  const notices: Notice[] = [];
  const again = Promise.withResolvers<void>();
  const notify = (notice: Notice): void => {
    notices.push(notice);
    if (notice.kind === 'writes-again') again.resolve();
  };
  const store = new SqliteStore({ file, database, retention: DEFAULT_RETENTION, notify, release: () => {} });
  const pages = (): number => database.prepare('PRAGMA page_count').get()?.['page_count'] as number;
  const heard: string[] = [];
  const stage = stageOn(store, ({ body }) => {
    heard.push((JSON.parse(body) as [{ message: { id: string } }])[0].message.id);
    return { status: 200 };
  });
  open.push(stage);
  return {
    ...stage,
    heard,
    notices,
    fill: () => void database.exec(`PRAGMA max_page_count = ${pages()}`),
    makeRoom: () => {
      database.exec('PRAGMA max_page_count = 1000000');
      return again.promise;
    },
  };
}

/** Sends until one is not kept; the ids of those that were. */
async function sentUntilRefused({ send }: Pick<Stage, 'send'>): Promise<string[]> {
  const kept: string[] = [];
  for (;;) {
    const id = await send('+12025550123');
    if (id === null) return kept;
    kept.push(id);
  }
}

describe('while the disk is full', () => {
  test('messages are refused, what was promised is delivered, and nothing is lost once there is room', async () => {
    const { sender, send, heard, notices, fill, makeRoom } = onFullDisk();
    const kept = [await send('+12025550123'), await send('+12025550123')];
    fill();
    kept.push(...(await sentUntilRefused({ send })));
    expect(notices).toEqual([
      {
        kind: 'cannot-write',
        reason: 'the disk is full',
        remedy: 'make room on the disk; nothing has to be started anew.',
      },
    ]);
    await sender.idle();
    expect(new Set(heard)).toEqual(new Set(kept));
    await makeRoom();
    const id = await send('+12025550123');
    await sender.idle();
    expect(notices.at(-1)).toEqual({ kind: 'writes-again', lostEntries: 0 });
    expect(new Set(heard)).toEqual(new Set([...kept, id]));
    expect(sender.deliveries.counts()).toMatchObject({ waiting: 0, inFlight: 0 });
    const acknowledged = [...sender.store.entries({ kinds: ['acknowledged'] })];
    expect(acknowledged).toHaveLength(sender.deliveries.counts().deliveries);
    expect(sender.messages.list()).toHaveLength(kept.length + 1);
  });

  test('an effect is told of as refused, since its message is', async () => {
    const { sender, clock, send, fill } = onFullDisk();
    await send('+12025550123');
    fill();
    await sentUntilRefused({ send });
    const told = new Promise<Effect>(resolve => sender.followEffects(resolve));
    const request = { text: 'hi' };
    const effect = { at: clock.now(), accountId: '9900000', operation: 'createMessage', request } as const;
    sender.record({ ...effect, messageId: 'm1', status: 202 });
    expect(await told).toEqual({ ...effect, messageId: null, status: 500 });
  });
});

describe('a file that is', () => {
  test('deleted under a sender is written anew with all that was promised, and takes no more', async () => {
    const file = newFile();
    const notices: Notice[] = [];
    const stage = stageOn(opened(file, { notify: notice => notices.push(notice) }), () => ({ status: 500 }));
    open.push(stage);
    stage.clock.freeze();
    const kept = [await stage.send('+12025550123'), await stage.send('+12025550124')];
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    expect(await stage.send('+12025550125')).toBeNull();
    expect(notices).toEqual([
      {
        kind: 'cannot-write',
        reason: 'its file was deleted or replaced',
        remedy: `everything was written to ${file} anew; start bwkit serve again to go on with that.`,
      },
    ]);
    await open.pop()?.sender.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const store = opened(file);
    expect(store.messages.list()).toHaveLength(2);
    for (const id of kept) expect(store.messages.find(String(id))).toBeDefined();
    expect([...store.shelf.slots()].length).toBe(store.deliveries.counts().waiting);
    store.close();
  });

  test('moved away takes promises again when it is back', async () => {
    const file = newFile();
    const notices: Notice[] = [];
    const again = Promise.withResolvers<void>();
    const notify = (notice: Notice): void => {
      notices.push(notice);
      if (notice.kind === 'writes-again') again.resolve();
    };
    const stage = stageOn(opened(file, { notify }), () => ({ status: 200 }));
    open.push(stage);
    renameSync(file, `${file}.away`);
    expect(await stage.send('+12025550123')).toBeNull();
    renameSync(`${file}.away`, file);
    await again.promise;
    expect(await stage.send('+12025550123')).not.toBeNull();
    expect(readFileSync(file).length).toBeGreaterThan(0);
    expect(notices.map(({ kind }) => kind)).toEqual(['cannot-write', 'writes-again']);
  });
});

test('a file that another program holds locked refuses promises, and says so', async () => {
  const file = newFile();
  const notices: Notice[] = [];
  const stage = stageOn(opened(file, { notify: notice => notices.push(notice) }), () => ({ status: 200 }));
  open.push(stage);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  expect(await stage.send('+12025550123')).toBeNull();
  other.exec('ROLLBACK');
  other.close();
  expect(notices).toEqual([
    {
      kind: 'cannot-write',
      reason: 'another program holds it locked',
      remedy: 'let the other program come to its end; nothing has to be started anew.',
    },
  ]);
});
