import { afterEach, describe, expect, test } from '@jest/globals';
import { type Clock, FlowingClock, JumpingClock } from '../../src/drivers/index.ts';

const open: Clock[] = [];
function keep<T extends Clock>(clock: T): T {
  open.push(clock);
  return clock;
}

afterEach(() => {
  for (const clock of open.splice(0)) clock.close();
});

const rung = (clock: Clock, at: number): Promise<number> =>
  new Promise(resolve => void clock.at(at, () => resolve(clock.now())));

describe('virtual time', () => {
  test('jumps from alarm to alarm, and rings those of one instant in the order in which they were set', async () => {
    const clock = keep(new JumpingClock({ startAt: 0 }));
    const heard: string[] = [];
    for (const [at, name] of [
      [86_400_000, 'day'],
      [5, 'first'],
      [5, 'second'],
    ] as const) {
      clock.at(at, () => heard.push(`${name} at ${clock.now()}`));
    }
    await rung(clock, 90_000_000);
    expect(heard).toEqual(['first at 5', 'second at 5', 'day at 86400000']);
  });

  test('stands still while any lock is held', async () => {
    const clock = keep(new JumpingClock({ startAt: 0 }));
    const [first, second] = [clock.hold(), clock.hold()];
    let isRung = false;
    clock.at(1000, () => (isRung = true));
    first();
    first();
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect([isRung, clock.now(), clock.status.locks]).toEqual([false, 0, 1]);
    const later = rung(clock, 1000);
    second();
    expect(await later).toBe(1000);
  });

  test('moves by what it is told while it is frozen, and goes on when resumed', async () => {
    const clock = keep(new JumpingClock({ startAt: 0 }));
    clock.freeze();
    const heard: number[] = [];
    for (const at of [10, 20, 30]) clock.at(at, () => heard.push(clock.now()));
    await clock.advance(25);
    expect([heard, clock.now()]).toEqual([[10, 20], 25]);
    await Promise.all([clock.advance(1), clock.advance(1)]);
    expect(clock.now()).toBe(27);
    clock.resume();
    expect(await rung(clock, 31)).toBe(31);
    expect(heard).toEqual([10, 20, 30]);
  });

  test('tells whoever wants to move along how far it is about to jump, and waits for them', async () => {
    const jumps: number[] = [];
    const beforeJump = async (ms: number): Promise<void> => {
      await new Promise(setImmediate);
      jumps.push(ms);
    };
    const clock = keep(new JumpingClock({ startAt: 100, beforeJump }));
    clock.at(150, () => {});
    await rung(clock, 400);
    expect(jumps).toEqual([50, 250]);
  });

  test('rings a cancelled alarm never', async () => {
    const clock = keep(new JumpingClock({ startAt: 0 }));
    let isRung = false;
    const cancel = clock.at(5, () => (isRung = true));
    cancel();
    await rung(clock, 10);
    expect(isRung).toBe(false);
  });
});

describe('flowing time', () => {
  test('never rings before the instant', async () => {
    const clock = keep(new FlowingClock({ startAt: 1_000_000 }));
    expect(await rung(clock, 1_000_020)).toBeGreaterThanOrEqual(1_000_020);
  });

  test('runs faster by its scale, but at the pace of the consumer while a lock is held', async () => {
    const clock = keep(new FlowingClock({ startAt: 0, scale: 3_600_000 }));
    expect(await rung(clock, 24 * 3_600_000)).toBeGreaterThanOrEqual(24 * 3_600_000);
    const release = clock.hold();
    const before = clock.now();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(clock.now() - before).toBeLessThan(3_600_000);
    release();
  });

  test('freezes, advances in order and resumes', async () => {
    const clock = keep(new FlowingClock({ startAt: 0 }));
    clock.freeze();
    const frozenAt = clock.now();
    const heard: number[] = [];
    for (const at of [60_000, 30_000, 90_000]) clock.at(at, () => heard.push(at));
    await clock.advance(60_000);
    expect(heard).toEqual([30_000, 60_000]);
    expect(clock.now()).toBe(frozenAt + 60_000);
    await new Promise(setImmediate);
    expect(clock.now()).toBe(frozenAt + 60_000);
    expect(clock.status).toMatchObject({ mode: 'real', frozen: true, nextAt: 90_000 });
    clock.resume();
    expect(clock.status.frozen).toBe(false);
  });
});
