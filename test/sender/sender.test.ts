import { afterEach, describe, expect, test } from '@jest/globals';
import type { CallbackEvent } from '../../src/contract/index.ts';
import { type InProcessConsumer, InProcessTransport, JumpingClock } from '../../src/drivers/index.ts';
import type { MessageRequest } from '../../src/lifecycle/index.ts';
import { type From, Sender, type SenderOptions } from '../../src/sender/index.ts';

const START_AT = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;
const open: Sender[] = [];

afterEach(async () => {
  for (const sender of open.splice(0)) await sender.close();
});

function senderTo(
  consumer: InProcessConsumer,
  options: Partial<SenderOptions> = {},
): { sender: Sender; from: From } {
  const sender = new Sender({
    seed: 1,
    clock: new JumpingClock({ startAt: START_AT }),
    transport: new InProcessTransport(consumer),
    callbacks: { inboundUrl: 'http://consumer.invalid/in', statusUrl: 'http://consumer.invalid/status' },
    ...options,
  });
  open.push(sender);
  const account = sender.accounts.first;
  return { sender, from: { account, application: sender.accounts.application(account, 'app')! } };
}

/** A consumer that acknowledges everything and remembers it. */
function recorder(): { heard: { url: string; event: CallbackEvent }[]; consumer: InProcessConsumer } {
  const heard: { url: string; event: CallbackEvent }[] = [];
  const consumer: InProcessConsumer = ({ endpoint, body }) => {
    for (const event of JSON.parse(body) as CallbackEvent[]) heard.push({ url: endpoint.url, event });
    return { status: 200 };
  };
  return { heard, consumer };
}

const sms = (to: string, text = 'hello'): MessageRequest => ({
  applicationId: 'app',
  from: '+12025550100',
  to: [to],
  text,
});

describe('a message that is sent', () => {
  test('is told of at the status URL of its application', async () => {
    const { heard, consumer } = recorder();
    const { sender, from } = senderTo(consumer);
    const sent = sender.send(from, { ...sms('+12025550123'), tag: 'order 7' });
    if (sent.kind !== 'accepted') throw new Error(sent.errorType);
    await sender.idle();
    expect(heard.map(({ url, event }) => [url, event.type, event.to])).toEqual([
      ['http://consumer.invalid/status', 'message-delivered', '+12025550123'],
    ]);
    expect(heard[0]!.event.message).toMatchObject({
      id: sent.message.id,
      tag: 'order 7',
      text: '',
      direction: 'out',
    });
  });

  test('is told of recipient by recipient where it went to a group', async () => {
    const { heard, consumer } = recorder();
    const { sender, from } = senderTo(consumer);
    const to = ['+12025550123', '+15550004720'] as const;
    sender.send(from, { ...sms(''), to });
    await sender.idle();
    for (const { event } of heard) expect(event.message.to).toEqual(to);
    const ends = heard.filter(({ event }) => event.type !== 'message-sending');
    expect(ends.map(({ event }) => [event.to, event.type]).toSorted()).toEqual([
      ['+12025550123', 'message-delivered'],
      ['+15550004720', 'message-failed'],
    ]);
  });

  test('ends as somebody decided, before as its number says', async () => {
    const { heard, consumer } = recorder();
    const { sender, from } = senderTo(consumer);
    sender.outcomes.byNumber.set('+15550004720', { kind: 'delivered' });
    sender.send(from, sms('+15550004720'));
    await sender.idle();
    expect(heard.map(({ event }) => event.type)).toEqual(['message-delivered']);
  });

  test('is refused when the queue of its account is full', () => {
    const { sender, from } = senderTo(() => ({ status: 200 }), {
      traits: { rate: { segmentsPerSecond: 1, queueWindowMs: 2000 } },
    });
    const kinds = Array.from({ length: 4 }, () => sender.send(from, sms('+12025550123')).kind);
    expect(kinds).toEqual(['accepted', 'accepted', 'refused', 'refused']);
  });
});

test('an inbound message is told of at the inbound URL, once for each number it reaches, each with an id of its own', async () => {
  const { heard, consumer } = recorder();
  const { sender } = senderTo(consumer);
  const received = sender.receive({
    kind: 'message',
    from: '+12025550123',
    to: ['+12025550100', '+12025550101'],
    text: 'hi',
  });
  await sender.idle();
  expect(heard.map(({ url, event }) => [url, event.type, event.message.owner]).toSorted()).toEqual([
    ['http://consumer.invalid/in', 'message-received', '+12025550100'],
    ['http://consumer.invalid/in', 'message-received', '+12025550101'],
  ]);
  expect(new Set(received.map(({ messageId }) => messageId)).size).toBe(2);
  expect(heard.map(({ event }) => event.message.id).toSorted()).toEqual(
    received.map(({ messageId }) => messageId).toSorted(),
  );
});

test('a consumer that is down for 23 hours gets each callback until its first 2xx', async () => {
  const { sender, from } = senderTo(() => ({
    status: sender.clock.now() < START_AT + 23 * HOUR_MS ? 500 : 200,
  }));
  for (let n = 0; n < 20; n++) sender.send(from, sms('+12025550123'));
  await sender.idle();
  const deliveries = sender.deliveries.list();
  expect(deliveries.length).toBe(20);
  for (const { phase, attempts } of deliveries) {
    expect(phase).toBe('acknowledged');
    expect(attempts.map(({ outcome }) => outcome?.kind)).toEqual([
      ...attempts.slice(1).map(() => 'refused'),
      'acknowledged',
    ]);
    expect(attempts.at(-1)!.at - START_AT).toBeGreaterThanOrEqual(23 * HOUR_MS);
  }
});

test('the same seed gives the same journal, another one another', async () => {
  const journal = async (seed: number) => {
    const { sender, from } = senderTo(() => ({ status: 200 }), { seed, duplicateRatio: () => 0.5 });
    for (let n = 0; n < 10; n++) sender.send(from, sms('+12025550123'));
    await sender.idle();
    return JSON.stringify(sender.journal.entries());
  };
  expect(await journal(1)).toBe(await journal(1));
  expect(await journal(1)).not.toBe(await journal(2));
});

test('a share of the envelopes comes twice when that is asked for, word for word and marked in the journal', async () => {
  const { sender, from } = senderTo(() => ({ status: 200 }), { duplicateRatio: () => 0.3 });
  for (let n = 0; n < 400; n++) sender.send(from, sms('+12025550123'));
  await sender.idle();
  const deliveries = sender.deliveries.list();
  const duplicates = deliveries.filter(({ duplicateOf }) => duplicateOf !== null);
  expect(duplicates.length).toBeGreaterThan(80);
  expect(duplicates.length).toBeLessThan(160);
  for (const { duplicateOf, body } of duplicates)
    expect(sender.deliveries.find(duplicateOf!)!.body).toBe(body);
});

test('a delivery can be sent again by hand', async () => {
  const { heard, consumer } = recorder();
  const { sender, from } = senderTo(consumer);
  sender.send(from, sms('+12025550123'));
  await sender.idle();
  expect(sender.resend('d1')?.duplicateOf).toBe('d1');
  expect(sender.resend('d99')).toBeNull();
  await sender.idle();
  expect(heard.map(({ event }) => event.type)).toEqual(['message-delivered', 'message-delivered']);
});

test('after a reset nothing is pending or remembered, and answers to what was in flight are ignored', async () => {
  let answer = (): void => {};
  const { sender, from } = senderTo(() => new Promise(resolve => (answer = () => resolve({ status: 500 }))));
  sender.send(from, sms('+12025550123'));
  while (sender.deliveries.list()[0]?.phase !== 'in-flight') await new Promise(setImmediate);
  sender.reset();
  answer();
  await sender.idle();
  await new Promise(setImmediate);
  expect([
    sender.deliveries.list(),
    sender.messages.list(),
    sender.journal.entries(),
    sender.driver.pending,
  ]).toEqual([[], [], [], 0]);
});
