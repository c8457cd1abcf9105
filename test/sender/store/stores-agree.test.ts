import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MemoryStore, type Store } from '../../../src/sender/index.ts';
import { type JournalQuery, readStatus, STATUS_WORDS } from '../../../src/sender/store/journal-query.ts';
import { HOUR_MS, newFile, opened, type Stage, stageOn, START_AT } from './stage.ts';

const NUMBERS = ['+12025550123', '+15550004720', '+12025550124'];

/** Plays the same story on a store: outages, refusals, duplicates, inbound messages, something resent, and something pending. */
async function played(store: Store): Promise<Stage> {
  const stage = stageOn(store, ({ delivery, attempt, body }) => {
    if (body.includes('message-failed')) return { status: 503 };
    if (attempt < 3 && delivery.endsWith('2')) throw new Error('nobody listens');
    return { status: attempt === 1 && delivery.endsWith('3') ? 401 : 200, latencyMs: 20 };
  });
  const { sender, clock } = stage;
  for (const to of [...NUMBERS, ...NUMBERS]) {
    await stage.send(to);
    sender.receive({ kind: 'message', from: to, to: ['+12025550100'], text: 'yes' });
  }
  sender.record({
    at: clock.now(),
    accountId: '9900000',
    operation: 'createMessage',
    messageId: null,
    status: 400,
    request: { text: 'no' },
  });
  await sender.idle();
  sender.resend('d2');
  await sender.idle();
  clock.freeze();
  await stage.send('+12025550199');
  return stage;
}

let inMemory: Stage;
let inFile: Stage;
beforeAll(async () => {
  [inMemory, inFile] = await Promise.all([played(new MemoryStore()), played(opened(newFile()))]);
});
afterAll(async () => {
  await Promise.all([inMemory.sender.close(), inFile.sender.close()]);
});

const both = <T>(read: (stage: Stage) => T): [T, T] => [read(inFile), read(inMemory)];

describe('a store in a file tells the same as one in memory', () => {
  test('of deliveries, one by one and counted', () => {
    const [counts, expected] = both(({ sender }) => sender.deliveries.counts());
    expect(counts).toEqual(expected);
    expect(counts).toMatchObject({ waiting: 1, inFlight: 0 });
    const [deliveries, inOrder] = both(({ sender }) => sender.deliveries.list());
    expect(deliveries).toEqual(inOrder);
    expect(deliveries.length).toBeGreaterThan(12);
    for (const { id } of inOrder) {
      const [found, sought] = both(({ sender }) => [
        sender.deliveries.find(id),
        sender.store.scheduled(id),
        sender.deliveries.about(id)?.subject,
      ]);
      expect(found).toEqual(sought);
    }
    expect(both(({ sender }) => sender.deliveries.find('d999'))).toEqual([undefined, undefined]);
  });

  test.each([
    { type: 'message-failed' },
    { phase: 'exhausted' },
    { to: '+12025550123' },
    { duplicates: true },
    { duplicates: false, phase: 'acknowledged' },
    { messageId: 'nobody' },
  ] as const)('of deliveries with %j', query => {
    const [listed, expected] = both(({ sender }) => sender.deliveries.list(query));
    expect(listed).toEqual(expected);
  });

  test('of messages and effects', () => {
    const [messages, expected] = both(({ sender }) => sender.messages.list());
    expect(messages).toEqual(expected);
    expect(messages).toHaveLength(13);
    const later = both(({ sender }) => sender.messages.list({ since: START_AT + HOUR_MS }));
    expect(later[0]).toEqual(later[1]);
    expect(later[0]).toHaveLength(1);
    const [effects, done] = both(({ sender }) => sender.effects);
    expect(effects).toEqual(done);
    expect(effects).toHaveLength(1);
  });

  test('of the journal, whatever is asked for', () => {
    const everything = [...inMemory.sender.store.entries({})];
    expect([...inFile.sender.store.entries({})]).toEqual(everything);
    const status = fc.constantFrom(...Object.keys(STATUS_WORDS), '503', '2xx').map(readStatus);
    const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const one = fc.constantFrom(...everything);
    const instant = fc.oneof(
      one.map(({ at }) => at),
      fc.integer({ min: START_AT - HOUR_MS, max: START_AT + 30 * HOUR_MS }),
    );
    const messageId = fc.constantFrom(
      'nobody',
      ...inMemory.sender.deliveries.list().map(({ subject }) => subject.messageId),
    );
    const query: fc.Arbitrary<JournalQuery> = fc.record({
      message: some(messageId),
      delivery: some(one.map(({ delivery }) => delivery)),
      type: some(fc.constantFrom('message-failed', 'message-delivered', 'message-received', 'none')),
      status: some(status),
      since: some(instant),
      until: some(instant),
      kinds: some(fc.uniqueArray(one.map(({ kind }) => kind))),
      limit: some(fc.nat(everything.length + 1)),
    });
    fc.assert(
      fc.property(query, asked => {
        const [entries, expected] = both(({ sender }) => [...sender.store.entries(asked)]);
        expect(entries).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
