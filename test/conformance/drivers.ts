import { describe, expect, test } from '@jest/globals';
import {
  bandwidthPolicy,
  type Delivery,
  type DeliveryPolicy,
  type Entry,
  Journal,
} from '../../src/delivery/index.ts';
import type { Driver } from '../../src/drivers/index.ts';

/** How a scripted consumer meets one request. */
export type Meeting = { readonly status: number; readonly challenge?: string } | 'reset' | 'hang';

/** What a driver is tried against. */
export interface Trial {
  readonly journal: Journal;
  readonly policy: DeliveryPolicy;
  /** Meets each request; `seen` counts the requests of that delivery from 1. */
  readonly meet: (seen: { delivery: string; count: number; authorized: boolean }) => Meeting;
  readonly concurrency?: number;
}

/** A driver at work, with the URL of the consumer that it reaches. */
export interface Stage {
  readonly driver: Driver;
  readonly url: string;
}

export const START_AT = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;

export function deliveryOf(
  id: string,
  url: string,
  credentials?: Delivery['endpoint']['credentials'],
): Delivery {
  const endpoint = credentials === undefined ? { url } : { url, credentials };
  return {
    id,
    endpoint,
    body: JSON.stringify([{ id }]),
    subject: { type: 'message-delivered', messageId: 'm', to: '+1' },
  };
}

type Raise = (trial: Trial) => Promise<Stage>;
type Scene = Omit<Trial, 'journal'>;

/** What every driver must do, in virtual time. `raise` is called once a test, and whoever passes it cleans up. */
export function describeDriver(name: string, raise: Raise): void {
  describe(`the ${name} driver`, () => {
    describeSchedule(async (scene, deliveries) => run(raise, scene, deliveries));
    describeAnswers(async (scene, deliveries) => run(raise, scene, deliveries));
    describeCrowd(async (scene, deliveries) => run(raise, scene, deliveries));
  });
}

type Deliveries = (url: string) => [Delivery, number][];
type Run = (scene: Scene, deliveries: Deliveries) => Promise<Entry[]>;

const policy = { ...bandwidthPolicy, timeoutMs: 300 };
const one: Deliveries = url => [[deliveryOf('d1', url), START_AT]];

async function run(raise: Raise, scene: Scene, deliveries: Deliveries): Promise<Entry[]> {
  const journal = new Journal();
  const { driver, url } = await raise({ ...scene, journal });
  for (const [delivery, dueAt] of deliveries(url)) driver.schedule(delivery, dueAt);
  await driver.idle();
  expect(driver.pending).toBe(0);
  return journal.entries();
}

function describeSchedule(run: Run): void {
  test('delivers once where the consumer acknowledges at once', async () => {
    const entries = await run({ policy, meet: () => ({ status: 204 }) }, url => [
      [deliveryOf('d1', url), START_AT + 250],
    ]);
    expect(shapeOf(entries)).toEqual([
      ['scheduled', 0],
      ['attempted', 250, 1],
      ['concluded', 250, 1, 'acknowledged 204'],
      ['acknowledged', 250],
    ]);
  });

  test('retries on schedule until the first 2xx, and never after it', async () => {
    const entries = await run({ policy, meet: ({ count }) => ({ status: count < 26 ? 500 : 200 }) }, one);
    const made = entries.filter(entry => entry.kind === 'attempted');
    expect(made.length).toBe(26);
    expect(made.at(-1)!.at - START_AT).toBe(1335 * 60_000);
    expect(entries.at(-1)).toMatchObject({ kind: 'acknowledged', attempts: 26 });
  });

  test('gives up after 27 attempts of which none was acknowledged', async () => {
    const entries = await run({ policy, meet: () => 'reset' }, one);
    expect(entries.filter(entry => entry.kind === 'attempted').length).toBe(27);
    expect(entries.at(-1)).toMatchObject({ kind: 'exhausted', attempts: 27 });
    expect(shapeOf(entries)[2]).toEqual(['concluded', 0, 1, 'broken reset']);
  });
}

function describeAnswers(run: Run): void {
  test('times a silent consumer out after the timeout, to the millisecond', async () => {
    const entries = await run({ policy, meet: ({ count }) => (count === 1 ? 'hang' : { status: 200 }) }, one);
    expect(shapeOf(entries)).toEqual([
      ['scheduled', 0],
      ['attempted', 0, 1],
      ['concluded', 300, 1, 'timed-out'],
      ['attempted', 300_000, 2],
      ['concluded', 300_000, 2, 'acknowledged 200'],
      ['acknowledged', 300_000],
    ]);
  });

  test('answers a challenge with credentials', async () => {
    const credentials = { username: 'user', password: 'päss:word' };
    const meet: Trial['meet'] = ({ authorized }) =>
      authorized ? { status: 200 } : { status: 401, challenge: 'Basic realm="x"' };
    const entries = await run({ policy, meet }, url => [[deliveryOf('d1', url, credentials), START_AT]]);
    expect(shapeOf(entries)).toEqual([
      ['scheduled', 0],
      ['attempted', 0, 1],
      ['concluded', 0, 1, 'challenged 401'],
      ['attempted', 0, 1],
      ['concluded', 0, 1, 'acknowledged 200'],
      ['acknowledged', 0],
    ]);
  });

  test('takes redirects for refusals and does not follow them', async () => {
    const entries = await run({ policy, meet: ({ count }) => ({ status: count === 1 ? 302 : 200 }) }, one);
    expect(shapeOf(entries)[2]).toEqual(['concluded', 0, 1, 'refused 302']);
  });
}

function describeCrowd(run: Run): void {
  test('keeps no more attempts in flight than it has places, and serves all the same', async () => {
    const entries = await run({ policy, meet: () => ({ status: 200 }), concurrency: 3 }, url =>
      Array.from({ length: 20 }, (_, index) => [deliveryOf(`d${index}`, url), START_AT + HOUR_MS]),
    );
    let inFlight = 0;
    for (const { kind } of entries) {
      if (kind === 'attempted') inFlight++;
      if (kind === 'concluded') inFlight--;
      expect(inFlight).toBeLessThanOrEqual(3);
    }
    expect(entries.filter(entry => entry.kind === 'acknowledged').length).toBe(20);
  });

  test('a run can be repeated entry for entry', async () => {
    const meet: Trial['meet'] = ({ delivery, count }) => ({
      status: (delivery.length + count) % 3 === 0 ? 200 : 503,
    });
    const dozen: Deliveries = url =>
      Array.from({ length: 12 }, (_, index) => [deliveryOf(`d${index * 7}`, url), START_AT + index * 1000]);
    expect(shapeOf(await run({ policy, meet }, dozen))).toEqual(shapeOf(await run({ policy, meet }, dozen)));
  });
}

/** The journal without what real sockets make vary: how long the consumer took, and its port. */
export function shapeOf(entries: readonly Entry[]): unknown[] {
  return entries.map(entry => {
    const at = entry.at - START_AT;
    if (entry.kind === 'attempted') return [entry.kind, at, entry.attempt];
    if (entry.kind !== 'concluded') return [entry.kind, at];
    const { outcome } = entry;
    const said = 'status' in outcome ? ` ${outcome.status}` : 'reason' in outcome ? ` ${outcome.reason}` : '';
    return [entry.kind, at, entry.attempt, `${outcome.kind}${said}`];
  });
}
