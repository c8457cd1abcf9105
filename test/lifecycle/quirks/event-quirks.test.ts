import { describe, expect, test } from '@jest/globals';
import { quirks, type QuirkName } from '../../../src/contract/generated/quirks.ts';
import {
  accountFrom,
  type BentEvent,
  type CarrierOutcome,
  type Incoming,
  type MessageRequest,
  planInbound,
} from '../../../src/lifecycle/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';
import { application, local, now, picture, recipient, staged } from '../stage.ts';

const mms: Partial<MessageRequest> = { media: [picture] };
const refused: CarrierOutcome = { kind: 'failed', errorCode: 4432 };

/** The events of a message under a quirk, as consumers see them. */
function bentEvents(
  quirk: QuirkName,
  request: Partial<MessageRequest> = {},
  outcome?: CarrierOutcome,
): BentEvent[] {
  const { events } = staged(request, { account: { quirks: [quirk] }, ...(outcome && { outcome }) });
  return events.map(({ event }) => event);
}

function bentInbound(quirk: QuirkName, incoming: Partial<Incoming> = {}): BentEvent {
  const account = accountFrom({ id: '9900000', applications: [application], quirks: [quirk] });
  const whole = { kind: 'message', from: recipient, to: [local], text: 'hi', ...incoming } as Incoming;
  return planInbound(whole, { account, draw: drawFrom('q'), now, key: '1' })[0]!.event;
}

const location = { kind: 'location-response', to: local, latitude: '1', longitude: '2' } as const;

describe('a quirk of fields', () => {
  test('omit-to leaves the recipient out of the event and keeps it in the message', () => {
    const [event] = bentEvents('omit-to');
    expect(event).not.toHaveProperty('to');
    expect(event!.message).toMatchObject({ to: [recipient] });
  });

  test('omit-to leaves failures alone, which never lacked it', () => {
    expect(bentEvents('omit-to', {}, refused)[0]).toMatchObject({ to: recipient });
  });

  test('owner-is-recipient', () => {
    expect(bentEvents('owner-is-recipient')[0]!.message).toMatchObject({ owner: recipient, from: local });
  });

  test('receipt-direction-in', () => {
    expect(bentEvents('receipt-direction-in')[0]!.message).toMatchObject({ direction: 'in' });
  });

  test('receipt-text repeats what was sent', () => {
    expect(bentEvents('receipt-text', { text: 'the text' })[0]!.message).toMatchObject({ text: 'the text' });
  });

  test('receipt-no-text and no-text leave the text out, each in its direction', () => {
    expect(bentEvents('receipt-no-text')[0]!.message).not.toHaveProperty('text');
    expect(bentEvents('no-text')[0]!.message).toHaveProperty('text');
    expect(bentInbound('no-text').message).not.toHaveProperty('text');
    expect(bentInbound('receipt-no-text').message).toHaveProperty('text');
  });

  test('empty-tag fills in only what is missing', () => {
    expect(bentEvents('empty-tag')[0]!.message).toMatchObject({ tag: '' });
    expect(bentEvents('empty-tag', { tag: 'mine' })[0]!.message).toMatchObject({ tag: 'mine' });
  });

  test('with-priority fills in only what is missing', () => {
    expect(bentEvents('with-priority')[0]!.message).toMatchObject({ priority: 'default' });
    expect(bentEvents('with-priority', { priority: 'high' })[0]!.message).toMatchObject({ priority: 'high' });
  });

  test('omit-media and empty-media', () => {
    expect(bentEvents('omit-media', mms)[0]!.message).not.toHaveProperty('media');
    expect(bentEvents('empty-media', mms)[0]!.message).toMatchObject({ media: [] });
    expect(bentEvents('empty-media')[0]!.message).toMatchObject({ media: [] });
    expect(bentInbound('empty-media').message).toMatchObject({ media: [] });
  });

  test('omit-segment-count and omit-application-id, in both directions', () => {
    expect(bentEvents('omit-segment-count')[0]!.message).not.toHaveProperty('segmentCount');
    expect(bentInbound('omit-segment-count').message).not.toHaveProperty('segmentCount');
    expect(bentEvents('omit-application-id')[0]!.message).not.toHaveProperty('applicationId');
    expect(bentInbound('omit-application-id').message).not.toHaveProperty('applicationId');
  });

  test('zero-code-on-delivered', () => {
    expect(bentEvents('zero-code-on-delivered')[0]).toMatchObject({
      type: 'message-delivered',
      errorCode: 0,
    });
    expect(bentEvents('zero-code-on-delivered', {}, refused)[0]).toMatchObject({ errorCode: 4432 });
  });

  test('number-without-plus takes it from every number and from nothing else', () => {
    const bare = { to: [recipient.slice(1)], from: local.slice(1), owner: local.slice(1) };
    expect(bentEvents('number-without-plus')[0]).toMatchObject({ to: recipient.slice(1), message: bare });
    const named = bentEvents('number-without-plus', { from: 'A+B' })[0];
    expect(named!.message).toMatchObject({ from: 'A+B', owner: 'A+B' });
    const both = staged({}, { account: { quirks: ['omit-to', 'number-without-plus'] } }).events[0]!.event;
    expect(both).not.toHaveProperty('to');
  });

  test('alphanumeric-sender', () => {
    const { from, owner } = bentEvents('alphanumeric-sender')[0]!.message;
    expect(from).toMatch(/^(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}$/);
    expect(owner).toBe(from);
  });

  test('short-code stands for the Bandwidth side of the message', () => {
    const { from, owner, to } = bentEvents('short-code')[0]!.message;
    expect(from).toMatch(/^\d{5,6}$/);
    expect([owner, to]).toEqual([from, [recipient]]);
    const inbound = bentInbound('short-code', { to: ['+14155550199', local] });
    expect(inbound['to']).toMatch(/^\d{5,6}$/);
    expect(inbound.message).toMatchObject({ owner: inbound['to'], from: recipient });
  });

  test('inbound-group-12 has twelve different recipients, the owned one among them, the sender not', () => {
    const { to } = bentInbound('inbound-group-12').message as { to: string[] };
    expect(new Set(to).size).toBe(12);
    expect(to[0]).toBe(local);
    expect(to).not.toContain(recipient);
  });

  test('time-precision shows all three, and one message its own throughout', () => {
    const digits = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const { events } = staged(mms, { seed, account: { quirks: ['time-precision'] } });
      for (const { event } of events) digits.add(digitsOf(String('time' in event && event.time)));
      expect(new Set(events.map(({ event }) => event.message.time)).size).toBe(1);
    }
    expect(digits).toEqual(new Set([0, 3, 6]));
  });
});

describe('a quirk of names', () => {
  test('legacy-queued', () => {
    expect(bentEvents('legacy-queued', mms)[0]).toMatchObject({
      type: 'message-queued',
      description: 'Message queued for delivery',
    });
  });

  test('legacy-rejected has its reason in the type and no code', () => {
    const [event] = bentEvents('legacy-rejected', {}, refused);
    expect(event).toMatchObject({ type: 'message-rejected-forbidden-country' });
    expect(event).not.toHaveProperty('errorCode');
  });

  test('unknown-type is a type that no document has', () => {
    const types = bentEvents('unknown-type', mms).map(event => String(event['type']));
    for (const type of [...types, String(bentInbound('unknown-type')['type'])]) {
      expect(type).toMatch(/^message-[a-z]+$/);
      expect(quirks['unknown-type'].appliesTo).not.toContain(type);
    }
  });

  test('location-spelling shows both of the others', () => {
    const spellings = new Set<unknown>();
    for (let key = 0; key < 20; key++) {
      spellings.add(bentInbound('location-spelling', { ...location, from: `+1919555${1000 + key}` })['type']);
    }
    const account = accountFrom({ id: '1', applications: [application], quirks: ['location-spelling'] });
    for (let key = 0; key < 20; key++) {
      const incoming: Incoming = { ...location, from: recipient };
      spellings.add(
        planInbound(incoming, { account, draw: drawFrom(key), now, key: '1' })[0]!.event['type' as never],
      );
    }
    expect(spellings).toEqual(new Set(['request-location-response', 'location-request-response']));
  });

  test('rbm-beta-2025-05 has the shape of the beta', () => {
    const [sending, delivered] = bentEvents('rbm-beta-2025-05', { ...mms, tag: 'mine' });
    expect(sending).toMatchObject({ type: 'SENDING', to: recipient });
    expect(delivered).toMatchObject({ type: 'DELIVERED' });
    expect(delivered!.message).toEqual({
      messageId: expect.stringMatching(/^\d{13}/),
      status: 'DELIVERED',
      direction: 'OUTBOUND',
      from: local,
      to: recipient,
      applicationId: application.id,
      channel: 'MMS',
      tag: 'mine',
    });
    const queued = staged(mms, { account: { quirks: ['legacy-queued', 'rbm-beta-2025-05'] } });
    expect(queued.events[0]!.event).toMatchObject({ type: 'QUEUED' });
  });

  test('uuid-id renames the events of a message that had another id', () => {
    const uuid = bentInbound('uuid-id').message['id'];
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

function digitsOf(time: string): number {
  return /\.(\d+)Z$/.exec(time)?.[1]?.length ?? 0;
}
