import { expect } from '@jest/globals';
import { parseEnvelope } from '../../../../src/index.ts';
import type { DeliveryRecord } from '../../../../src/sender/index.ts';
import type { OpenDoor } from '../door.ts';
import { type Case, CUSTOMER, LOCAL, send } from './case.ts';

const MINUTE_MS = 60_000;

export const delivery: readonly Case[] = [
  {
    title: 'posts a receipt as Bandwidth does, once where it is acknowledged',
    needs: ['delivery', 'receipts'],
    async run(door) {
      const { json } = await send(door, { tag: 'mine' });
      const [delivered] = await ended(door);
      expect(delivered).toMatchObject({ phase: 'acknowledged', attempts: [{ outcome: { status: 204 } }] });
      const [seen] = door.seen;
      expect(door.seen.length).toBe(1);
      expect(seen?.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'BandwidthAPI/v2',
      });
      expect(seen?.headers).not.toHaveProperty('authorization');
      expect(parseEnvelope(seen?.body)).toMatchObject({
        ok: true,
        envelope: [
          { type: 'message-delivered', to: CUSTOMER, message: { id: json.id, tag: 'mine', text: '' } },
        ],
      });
    },
  },
  {
    title: 'tries again after 5 and 15 minutes where it is refused, and stops once acknowledged',
    needs: ['delivery'],
    opening: { meet: ({ count }) => ({ status: count < 3 ? 503 : 200 }) },
    async run(door) {
      await send(door);
      const [delivered] = await ended(door);
      expect(minutesOf(delivered)).toEqual([0, 5, 15]);
      expect(delivered?.attempts.map(({ outcome }) => outcome?.kind)).toEqual([
        'refused',
        'refused',
        'acknowledged',
      ]);
      expect(new Set(door.seen.map(({ body }) => body)).size).toBe(1);
    },
  },
  {
    title: 'gives up after 24 hours',
    needs: ['delivery'],
    opening: { meet: () => ({ status: 500 }) },
    async run(door) {
      await send(door);
      const [delivered] = await ended(door);
      expect([delivered?.phase, delivered?.attempts.length, minutesOf(delivered).at(-1)]).toEqual([
        'exhausted',
        27,
        1395,
      ]);
    },
  },
  {
    title: 'does not wait longer than the timeout, and takes a broken connection for a failure',
    needs: ['delivery'],
    opening: {
      options: { policy: { timeoutMs: 300 } },
      meet: ({ count }) => (['hang', 'reset', { status: 200 }] as const)[count - 1] ?? { status: 200 },
    },
    async run(door) {
      await send(door);
      const [delivered] = await ended(door);
      expect(delivered?.attempts.map(({ outcome }) => outcome?.kind)).toEqual([
        'timed-out',
        'broken',
        'acknowledged',
      ]);
    },
  },
  {
    title: 'may send an envelope twice',
    needs: ['delivery'],
    opening: { options: { duplicateRatio: 1 } },
    async run(door) {
      await send(door);
      const [original, duplicate] = await ended(door);
      expect([original?.duplicateOf, duplicate?.duplicateOf]).toEqual([null, original?.id]);
      expect(door.seen.map(({ count }) => count)).toEqual([1, 2]);
    },
  },
  {
    title: 'shows credentials when it is asked for them, and not before',
    needs: ['delivery'],
    opening: {
      options: { credentials: { username: 'bandwidth', password: 'sécret' } },
      meet: ({ headers }) =>
        headers['authorization'] === `Basic ${Buffer.from('bandwidth:sécret').toString('base64')}`
          ? { status: 200 }
          : { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="callbacks"' } },
    },
    async run(door) {
      await send(door);
      const [delivered] = await ended(door);
      expect(delivered?.attempts).toMatchObject([
        { attempt: 1, authorized: false, outcome: { kind: 'challenged', status: 401 } },
        { attempt: 1, authorized: true, outcome: { kind: 'acknowledged' } },
      ]);
    },
  },
  {
    title: 'tells each recipient of a group apart, and fails where the magic number asks for it',
    needs: ['delivery', 'receipts'],
    async run(door) {
      const { json } = await send(door, { to: [CUSTOMER, '+15550004720'] });
      await door.idle();
      const events = door.seen.flatMap(({ body }) => JSON.parse(body) as Told[]);
      const ends = events.filter(({ type }) => type !== 'message-sending');
      expect(ends.map(({ type, to, errorCode }) => [type, to, errorCode]).toSorted()).toEqual([
        ['message-delivered', CUSTOMER, undefined],
        ['message-failed', '+15550004720', 4720],
      ]);
      for (const { message } of events)
        expect(message).toMatchObject({ id: json.id, to: [CUSTOMER, '+15550004720'], owner: LOCAL });
    },
  },
];

interface Told {
  readonly type: string;
  readonly to: string;
  readonly errorCode?: number;
  readonly message: object;
}

/** The deliveries once all of them have ended. */
async function ended(door: OpenDoor): Promise<readonly DeliveryRecord[]> {
  await door.idle();
  return door.deliveries();
}

/** When attempts were made, in minutes after the first. */
function minutesOf(record: DeliveryRecord | undefined): number[] {
  const [first] = record?.attempts ?? [];
  return (record?.attempts ?? []).map(({ at }) => (at - (first?.at ?? 0)) / MINUTE_MS);
}
