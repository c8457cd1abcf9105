import { describe, expect, test } from '@jest/globals';
import { profiles, type ProfileName } from '../../src/contract/generated/quirks.ts';
import { bodyOf, type CarrierOutcome, type MessageRequest } from '../../src/lifecycle/index.ts';
import { local, now, picture, recipient, staged, type Staging, tollFree, types } from './stage.ts';

const mms: Partial<MessageRequest> = { media: [picture] };
const group: Partial<MessageRequest> = { to: [recipient, '+14155550101'], text: 'hi all' };
const silentFeature: Staging = { account: { features: { mmsDeliveryReceipts: false, carrierName: false } } };
const [sending, sent, delivered, failed] = [
  'message-sending',
  'message-sent',
  'message-delivered',
  'message-failed',
];
const asked = (outcome: CarrierOutcome): Staging => ({ outcome });
const profile = (year: ProfileName): Staging => ({ account: { profile: year } });

describe('what is told', () => {
  test.each<[string, Partial<MessageRequest>, Staging, string[]]>([
    ['of an SMS', {}, {}, [delivered]],
    ['of an SMS that Bandwidth refuses', {}, asked({ kind: 'failed', errorCode: 4405 }), [failed]],
    ['of an SMS that the carrier refuses', {}, asked({ kind: 'failed', errorCode: 4720 }), [failed]],
    ['of a toll-free SMS', { from: tollFree }, {}, [delivered]],
    ['of an MMS', mms, {}, [sending, delivered]],
    [
      'of an MMS that the carrier refuses',
      mms,
      asked({ kind: 'failed', errorCode: 4720 }),
      [sending, failed],
    ],
    ['of an MMS that Bandwidth refuses', mms, asked({ kind: 'failed', errorCode: 4432 }), [failed]],
    ['of an MMS without receipts', mms, silentFeature, [delivered]],
    [
      'of an MMS without receipts that Bandwidth refuses',
      mms,
      { ...silentFeature, ...asked({ kind: 'failed', errorCode: 4432 }) },
      [failed],
    ],
    [
      'of an MMS without receipts whose carrier refuses it',
      mms,
      { ...silentFeature, ...asked({ kind: 'failed', errorCode: 4720 }) },
      [delivered],
    ],
    ['of a message that comes twice', {}, asked({ kind: 'delivered-twice' }), [delivered, delivered]],
    ['of an overtaken MMS', mms, asked({ kind: 'delivered-before-sending' }), [delivered, sending]],
    ['of an overtaken SMS', {}, asked({ kind: 'delivered-before-sending' }), [delivered, sending]],
    ['of a late receipt', {}, asked({ kind: 'delivered-after-9902' }), [failed, delivered]],
    ['of an MMS without an end', mms, asked({ kind: 'silent' }), [sending]],
    ['of an SMS without an end', {}, asked({ kind: 'silent' }), []],
    ['of both ends', {}, asked({ kind: 'both-terminal', errorCode: 4720 }), [failed, delivered]],
    ['of an SMS in 2018', {}, profile('2018'), [sent, delivered]],
    ['of an MMS in 2018', mms, profile('2018'), [sent]],
    ['of an MMS in 2020', mms, profile('2020'), [sending, delivered]],
    ['of an SMS in 2023', {}, profile('2023'), [delivered]],
    ['of an SMS in 2026', {}, profile('2026'), [sending, sent, delivered]],
    ['of an MMS in 2026', mms, profile('2026'), [sending, sent, delivered]],
    [
      'when only failures are wanted',
      mms,
      { application: { requestedCallbackTypes: ['message-failed'] } },
      [],
    ],
    [
      'when only ends are wanted',
      mms,
      { application: { requestedCallbackTypes: ['message-failed', 'message-delivered'] } },
      [delivered],
    ],
  ])('%s', (_case, request, staging, want) => {
    expect(types(staged(request, staging).events)).toEqual(want);
  });

  test('of a group is one chain for each recipient, each with all recipients', () => {
    const { message, events } = staged(group);
    expect(events).toHaveLength(4);
    for (const to of message.to) {
      const own = events.filter(event => event.recipient === to);
      expect(types(own)).toEqual([sending, delivered]);
      for (const { event } of own)
        expect(event).toMatchObject({ to, message: { id: message.id, to: group.to } });
    }
  });

  test('of a group with a magic number concerns that recipient only', () => {
    const { events } = staged({ to: [recipient, '+15550004720'] });
    expect(types(events.filter(event => event.recipient === recipient))).toEqual([sending, delivered]);
    expect(types(events.filter(event => event.recipient === '+15550004720'))).toEqual([sending, failed]);
  });
});

describe('a receipt', () => {
  test('reads like a captured one, key by key', () => {
    const { message, events } = staged({ media: [picture], tag: 'a tag', priority: 'high' });
    expect(events.map(bodyOf).map(body => JSON.parse(body) as unknown)).toEqual([
      [expect.objectContaining({ type: sending, description: 'Message is sending to carrier' })],
      [expect.objectContaining({ type: delivered, description: 'Message delivered to carrier' })],
    ]);
    const [event] = JSON.parse(bodyOf(events[0]!)) as [{ message: object }];
    expect(Object.keys(event)).toEqual(['time', 'type', 'to', 'description', 'message']);
    expect(Object.keys(event.message).join(' ')).toBe(
      'id owner applicationId time segmentCount direction to from text media tag priority',
    );
    expect(event.message).toEqual({
      id: message.id,
      owner: local,
      applicationId: message.applicationId,
      time: '2026-11-20T12:00:00.123Z',
      segmentCount: 1,
      direction: 'out',
      to: [recipient],
      from: local,
      text: '',
      media: [picture],
      tag: 'a tag',
      priority: 'high',
    });
  });

  test('has neither media nor tag nor priority where nobody asked for them', () => {
    const { events } = staged({});
    expect(Object.keys(events[0]!.event.message).join(' ')).toBe(
      'id owner applicationId time segmentCount direction to from text',
    );
  });

  test('counts the segments of the text that it does not carry', () => {
    const { events } = staged({ text: 'a'.repeat(400) });
    expect(events[0]!.event.message).toMatchObject({ text: '', segmentCount: 3 });
  });

  test('of a toll-free message says ok once the handset has it', () => {
    expect(staged({ from: tollFree }).events[0]!.event).toMatchObject({ description: 'ok' });
  });

  test.each(Object.keys(profiles) as ProfileName[])(
    'in profile %s describes delivery as that year did',
    year => {
      const { events } = staged({}, profile(year));
      expect(events.find(({ type }) => type === delivered)?.event).toMatchObject({
        description: profiles[year].settings.delivered.sms,
      });
    },
  );

  test.each<[ProfileName, RegExp]>([
    ['2018', /:\d\dZ$/],
    ['2023', /:\d\d\.\d{3}Z$/],
    ['2026', /:\d\d\.\d{6}Z$/],
  ])('in profile %s writes times as that year did', (year, form) => {
    for (const { event } of staged({}, profile(year)).events) {
      expect(event).toMatchObject({
        time: expect.stringMatching(form),
        message: { time: expect.stringMatching(form) },
      });
    }
  });

  test.each([
    [4405, 'rejected-unallocated-from-number'],
    [9902, 'delivery-receipt-expired'],
    [4999, 'unknown-error'],
  ])('of failure %i is described as %s', (errorCode, description) => {
    const { events } = staged({}, asked({ kind: 'failed', errorCode }));
    expect(events[0]!.event).toMatchObject({ errorCode, description });
    expect(Object.keys(events[0]!.event)).toEqual([
      'time',
      'type',
      'to',
      'description',
      'message',
      'errorCode',
    ]);
  });

  test('names the carrier, always the same one, on accounts with the feature and only if a carrier was asked', () => {
    const staging: Staging = { account: { features: { mmsDeliveryReceipts: true, carrierName: true } } };
    const named = staged(mms, staging).events.map(({ event }) => 'carrierName' in event && event.carrierName);
    expect(named).toHaveLength(2);
    expect(new Set(named).size).toBe(1);
    expect(['AT&T', 'Verizon', 'T-Mobile']).toContain(named[0]);
    const refused = staged(mms, { ...staging, ...asked({ kind: 'failed', errorCode: 4432 }) });
    expect(refused.events[0]!.event).not.toHaveProperty('carrierName');
  });
});

describe('the hour of a receipt', () => {
  const end = (outcome: CarrierOutcome) => staged({}, asked(outcome)).events.map(({ dueAt }) => dueAt - now);

  test('of 9902 is two hours after the message left', () => {
    expect(end({ kind: 'failed', errorCode: 9902 })).toEqual([7_200_000]);
  });

  test('that comes after 9902 is an hour later', () => {
    expect(end({ kind: 'delivered-after-9902' })).toEqual([7_200_000, 10_800_000]);
  });

  test('that was put off is when it was put off to, however long that is', () => {
    expect(end({ kind: 'delivered-late', delayMs: 5_400_000 })).toEqual([5_400_000]);
    expect(end({ kind: 'delivered-late', delayMs: 86_400_000 })).toEqual([86_400_000]);
    expect(end({ kind: 'delivered-late', delayMs: 0 })).toEqual(end({ kind: 'delivered' }));
  });

  test('counts from leaving the queue', () => {
    const [soon, late] = [0, 600_000].map(wait => staged({}, { departAt: now + wait }).events[0]!.dueAt);
    expect(late! - soon!).toBe(600_000);
  });

  test('of a message that waited past its expiration is its turn, and the code is 4360', () => {
    const expiration = '2026-11-20T07:05:00-05:00';
    const inTime = staged({ expiration }, { departAt: now + 240_000 });
    expect(types(inTime.events)).toEqual([delivered]);
    const late = staged({ expiration, to: ['+15550010002', recipient] }, { departAt: now + 300_000 });
    expect(late.events.map(({ event }) => event)).toEqual([
      expect.objectContaining({ type: failed, errorCode: 4360 }),
      expect.objectContaining({ type: failed, errorCode: 4360 }),
    ]);
  });

  test('is in its time field, except where another receipt overtakes it', () => {
    const { events } = staged(mms, asked({ kind: 'delivered-before-sending' }));
    const [first, second] = events.map(({ event, dueAt }) => ({
      at: Date.parse(String('time' in event && event.time)),
      dueAt,
    }));
    expect(first!.at).toBe(first!.dueAt);
    expect(second!.at).toBeLessThan(first!.at);
    expect(second!.dueAt).toBeGreaterThan(first!.dueAt);
  });
});

test('a receipt that is sent twice is word for word the same and says which one it repeats', () => {
  const { events } = staged({}, asked({ kind: 'delivered-twice' }));
  const [one, other] = events;
  expect(bodyOf(other!)).toBe(bodyOf(one!));
  expect(other!.repeats).toBe(one!.key);
  expect(other!.key).not.toBe(one!.key);
});
