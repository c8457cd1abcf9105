import { describe, expect, test } from '@jest/globals';
import { type AimedFault, createMockBandwidth, type MockBandwidth } from '../../../mocks/msw/index.ts';
import { eventsIn, send, type Told } from './events.ts';

const HOUR_MS = 3_600_000;
const START_AT = Date.UTC(2026, 0, 1);
const CUSTOMER = '+12025550123';

/** A consumer that accepts everything and remembers it. */
function remembering() {
  const told: Told[] = [];
  const consumer = async (request: Request): Promise<Response> => {
    told.push(...eventsIn(await request.text()));
    return new Response(null, { status: 204 });
  };
  return { told, consumer };
}

const typesOf = (told: readonly Told[]): string[] => told.map(({ type }) => type);
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

describe('faults', () => {
  const struck: readonly [AimedFault, unknown[]][] = [
    [{ kind: 'server-error', attempts: 2 }, ['refused', 'refused', 'acknowledged']],
    [{ kind: 'unreachable' }, ['broken', 'acknowledged']],
    [{ kind: 'lost-answer' }, ['broken', 'acknowledged']],
    [{ kind: 'reset' }, ['broken', 'acknowledged']],
    [{ kind: 'slow-answer', byMs: 9_000 }, ['acknowledged']],
    [{ kind: 'slow-answer', byMs: 11_000 }, ['timed-out', 'acknowledged']],
  ];

  test.each(struck)('%j strikes the first attempts', async (fault, outcomes) => {
    const { consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, faults: [fault] });
    await send(mock);
    await mock.idle();
    expect(outcomesOf(mock)).toEqual(outcomes);
  });

  test('a lost answer is one to a request that was handled', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({ consumer });
    mock.strike({ kind: 'lost-answer', attempts: 3 });
    await send(mock);
    await mock.idle();
    expect(told.length).toBe(4);
  });

  test('a repetition comes when it is to come, and idle waits for it', async () => {
    const { told, consumer } = remembering();
    await using mock = createMockBandwidth({
      consumer,
      faults: [{ kind: 'duplicate', afterMs: 5 * HOUR_MS }],
    });
    await send(mock);
    await mock.idle();
    expect(typesOf(told)).toEqual(['message-delivered', 'message-delivered']);
    const [original, again] = mock.deliveries;
    expect(again?.duplicateOf).toBe(original?.id);
    expect((again?.attempts[0]?.at ?? 0) - (original?.attempts[0]?.at ?? 0)).toBe(5 * HOUR_MS);
  });

  test('an overlap has two requests in flight at once', async () => {
    let inFlight = 0;
    let most = 0;
    await using mock = createMockBandwidth({
      faults: [{ kind: 'overlap' }],
      async consumer() {
        most = Math.max(most, ++inFlight);
        await new Promise(resolve => setTimeout(resolve, 5));
        inFlight--;
        return new Response();
      },
    });
    await send(mock);
    await mock.idle();
    expect(most).toBe(2);
  });

  test('strike what they are aimed at, and nothing else', async () => {
    const { consumer } = remembering();
    await using mock = createMockBandwidth({ consumer });
    const down = { kind: 'unreachable' } as const;
    const aims = [{ to: '+12025550001' }, { tag: 'mine' }, { type: 'message-received' }];
    for (const aim of aims) mock.strike({ ...down, ...aim });
    await send(mock, { to: ['+12025550001'] });
    await send(mock, { to: ['+12025550002'], tag: 'mine' });
    await send(mock, { to: ['+12025550003'], tag: 'yours' });
    await mock.receive({ from: CUSTOMER, to: '+12025550100' });
    await mock.idle();
    const attempts = mock.deliveries.map(({ subject, attempts }) => [
      subject.type,
      subject.to,
      attempts.length,
    ]);
    expect(attempts.toSorted()).toEqual([
      ['message-delivered', '+12025550001', 2],
      ['message-delivered', '+12025550002', 2],
      ['message-delivered', '+12025550003', 1],
      ['message-received', '+12025550100', 2],
    ]);
  });

  test('strike by chance as the seed says, the same with the same seed', async () => {
    const lostWith = async (seed: number): Promise<string> => {
      const { consumer } = remembering();
      await using mock = createMockBandwidth({
        consumer,
        seed,
        startAt: START_AT,
        trouble: { lostAnswerRatio: 0.5, duplicateRatio: 0.5 },
      });
      mock.clock.freeze();
      for (let n = 0; n < 10; n++) await send(mock, { to: [`+1202555010${n}`] });
      mock.clock.resume();
      await mock.idle();
      return JSON.stringify(
        mock.deliveries.map(({ attempts, duplicateOf }) => [attempts.length, duplicateOf]),
      );
    };
    expect(await lostWith(1)).toBe(await lostWith(1));
    expect(await lostWith(1)).not.toBe(await lostWith(2));
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
