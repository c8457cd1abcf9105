import { describe, expect, test } from '@jest/globals';
import { type AimedFault, createMockBandwidth, type MockBandwidth } from '../../../mocks/msw/index.ts';
import { send } from './events.ts';
import { remembering, typesOf } from './remembering.ts';

const HOUR_MS = 3_600_000;
const START_AT = Date.UTC(2026, 0, 1);
const CUSTOMER = '+12025550123';

const outcomesOf = (mock: MockBandwidth, index = 0): unknown[] =>
  mock.deliveries[index]?.attempts.map(({ outcome }) => outcome?.kind) ?? [];

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

  test('a repetition that frozen time holds back is complained of', async () => {
    const { consumer } = remembering();
    await using mock = createMockBandwidth({ consumer, faults: [{ kind: 'duplicate', afterMs: HOUR_MS }] });
    mock.clock.freeze();
    await send(mock);
    await mock.advance(60_000);
    expect(mock.deliveries[0]?.phase).toBe('acknowledged');
    await expect(mock.idle()).rejects.toThrow('The clock is frozen, and 1 delivery waits');
    await mock.advance(HOUR_MS);
    await mock.idle();
    expect(mock.deliveries.length).toBe(2);
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
