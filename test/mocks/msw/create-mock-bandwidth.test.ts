import { describe, expect, test } from '@jest/globals';
import { createMockBandwidth, type MockBandwidth } from '../../../mocks/msw/index.ts';
import { send } from './events.ts';
import { remembering, typesOf } from './remembering.ts';

const HOUR_MS = 3_600_000;
const START_AT = Date.UTC(2026, 0, 1);
const CUSTOMER = '+12025550123';

const outcomesOf = (mock: MockBandwidth, index = 0): unknown[] =>
  mock.deliveries[index]?.attempts.map(({ outcome }) => outcome?.kind) ?? [];

describe('time', () => {
  test('jumps by default: a consumer that fails all day costs no time', async () => {
    await using mock = createMockBandwidth({ consumer: () => new Response(null, { status: 503 }) });
    await send(mock);
    await mock.idle();
    expect(mock.deliveries).toMatchObject([{ phase: 'exhausted', attempts: { length: 27 } }]);
    expect(mock.clock.now() - Date.now()).toBeGreaterThan(22 * HOUR_MS);
  });

  test('stands once it is frozen, and goes as far as it is told', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, startAt: START_AT });
    mock.clock.freeze();
    await send(mock, { to: ['+15550020090'] });
    await mock.advance(89 * 60_000);
    expect([told, mock.clock.now()]).toEqual([[], START_AT + 89 * 60_000]);
    await mock.advance(2 * 60_000);
    expect(typesOf(told)).toEqual(['message-delivered']);
  });

  test('that is frozen is complained of where somebody waits for more to happen', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer });
    mock.clock.freeze();
    await mock.idle();
    await mock.receive({ from: CUSTOMER, to: '+12025550100' });
    await expect(mock.idle()).rejects.toThrow(
      'The clock is frozen, and 1 delivery waits for its time to come.',
    );
    await mock.advance(HOUR_MS);
    await mock.idle();
    expect(typesOf(told)).toEqual(['message-received']);
  });

  test('may be real', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, time: 'real' });
    await mock.receive({ from: CUSTOMER, to: '+12025550100', text: 'hi' });
    await mock.idle();
    expect(typesOf(told)).toEqual(['message-received']);
    expect(mock.clock.status.mode).toBe('real');
  });

  test("moves a clock of the consumer's along", async () => {
    let ms = 0;
    await using mock = createMockBandwidth({
      consumer: () => new Response(null, { status: ms < 20 * HOUR_MS ? 503 : 204 }),
      advanceTime: by => void (ms += by),
    });
    await send(mock);
    await mock.idle();
    expect(mock.deliveries[0]?.phase).toBe('acknowledged');
    expect(ms).toBeGreaterThanOrEqual(20 * HOUR_MS);
  });
});

describe('outcomes', () => {
  test('are chosen by number, by tag and by magic', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({
      consumer,
      outcomes: { [CUSTOMER]: { kind: 'failed', errorCode: 4470 } },
    });
    mock.outcomes.byTag.set('quiet', { kind: 'silent' });
    await send(mock);
    await send(mock, { to: ['+15550004720'] });
    await send(mock, { to: ['+12025550199'], tag: 'quiet' });
    await mock.idle();
    expect(told.map(event => [event.type, event.to, (event as { errorCode?: number }).errorCode])).toEqual(
      expect.arrayContaining([
        ['message-failed', CUSTOMER, 4470],
        ['message-failed', '+15550004720', 4720],
      ]),
    );
    expect(told.length).toBe(2);
  });

  test('of the options survive a reset, and later ones do not', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, outcomes: { [CUSTOMER]: { kind: 'silent' } } });
    mock.outcomes.byNumber.set('+12025550199', { kind: 'silent' });
    mock.reset();
    await send(mock, { to: [CUSTOMER] });
    await send(mock, { to: ['+12025550199'] });
    await mock.idle();
    expect(told.map(({ to }) => to)).toEqual(['+12025550199']);
  });
});

describe('reset', () => {
  test('forgets everything but the time and the ids that were given out', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer });
    const first = await send(mock);
    mock.strike({ kind: 'unreachable' });
    await mock.idle();
    const now = mock.clock.now();
    mock.reset();
    expect([mock.messages, mock.deliveries, mock.effects, mock.journal]).toEqual([[], [], [], []]);
    expect(mock.clock.now()).toBe(now);
    const second = await send(mock);
    await mock.idle();
    expect(second.id).not.toBe(first.id);
    expect([outcomesOf(mock), told.length]).toEqual([['acknowledged'], 2]);
  });

  test('ends what is pending, repetitions included', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, faults: [{ kind: 'duplicate', afterMs: HOUR_MS }] });
    mock.clock.freeze();
    await send(mock);
    mock.reset();
    mock.clock.resume();
    await mock.idle();
    await mock.advance(25 * HOUR_MS);
    expect(told).toEqual([]);
  });
});

test('what is inside is told as it is outside: messages, effects, deliveries and the journal', async () => {
  const { consumer } = remembering();
  await using mock = createMockBandwidth({ consumer, quirks: ['receipt-text'], seed: 'a seed' });
  const { id } = await send(mock);
  const [received] = await mock.receive({
    from: CUSTOMER,
    to: ['+12025550100', '+12025550101'],
    text: 'all',
  });
  await mock.idle();
  expect(mock.messages.map(({ direction }) => direction)).toEqual(['out', 'in', 'in']);
  expect(mock.effects).toMatchObject([{ messageId: id, status: 202, operation: 'createMessage' }]);
  expect(mock.deliveries.map(({ subject }) => subject.messageId)).toEqual(
    expect.arrayContaining([id, received?.messageId]),
  );
  expect(mock.journal.filter(({ kind }) => kind === 'acknowledged').length).toBe(3);
  expect(mock.seed).toBe('a seed');
});

test('a message comes in for the account that is named', async () => {
  const { told, consumer } = remembering();
  const accounts = ['1', '2'].map(id => ({ id, applications: [{ id: `app ${id}` }] }));
  await using mock = createMockBandwidth({ consumer, accounts });
  const message = { from: CUSTOMER, to: '+12025550100', text: 'hi' };
  await mock.receive(message);
  await mock.receive(message, { accountId: '2' });
  await mock.idle();
  expect(told.map(({ message: { applicationId } }) => applicationId).toSorted()).toEqual(['app 1', 'app 2']);
  await expect(mock.receive(message, { accountId: '3' })).rejects.toThrow('There is no account "3".');
});
