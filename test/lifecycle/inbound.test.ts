import { describe, expect, test } from '@jest/globals';
import { type Account, accountFrom, type Incoming, planInbound } from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { local, now, recipient, types } from './stage.ts';

const sales = { id: 'sales' };
const support = { id: 'support' };
const account = accountFrom({
  id: '9900000',
  applications: [sales, support],
  numbers: [{ number: local }, { number: '+19195550002', applicationId: 'support' }, { number: '54321' }],
});
const text: Incoming = { kind: 'message', from: recipient, to: [local], text: 'hello' };

function received(incoming: Incoming, differing: Partial<Account> = {}) {
  const given = { account: { ...account, ...differing }, draw: drawFrom('in'), now, key: '1' };
  return planInbound(incoming, given);
}

describe('an inbound message', () => {
  test('reads like a captured one, key by key', () => {
    const [planned, ...others] = received(text);
    expect(others).toEqual([]);
    const { event } = planned!;
    expect(Object.keys(event)).toEqual(['time', 'type', 'to', 'description', 'message']);
    expect(Object.keys(event.message).join(' ')).toBe(
      'id owner applicationId time segmentCount direction to from text',
    );
    expect(event).toMatchObject({
      type: 'message-received',
      to: local,
      description: 'Incoming message received',
      message: {
        id: expect.stringMatching(/^\d{13}[0-9a-z]{16}$/),
        owner: local,
        applicationId: 'sales',
        segmentCount: 1,
        direction: 'in',
        to: [local],
        from: recipient,
        text: 'hello',
      },
    });
    expect(planned).toMatchObject({ audience: 'inbound', applicationId: 'sales', recipient: local });
    expect(planned!.dueAt).toBeGreaterThan(now);
  });

  test('of many characters has many segments', () => {
    const [event] = received({ ...text, text: 'ж'.repeat(71) });
    expect(event!.event.message).toMatchObject({ segmentCount: 2 });
  });

  test('with files has their URLs below its own id, and URLs as they are', () => {
    const media = ['a picture.png', 'https://example.com/b.png', 'c.smil'];
    const [planned] = received({ ...text, text: undefined, media });
    const place = `https://messaging.bandwidth.com/api/v2/users/9900000/media/${planned!.messageId}`;
    expect(planned!.event.message).toMatchObject({
      text: '',
      segmentCount: 1,
      media: [`${place}/0/a%20picture.png`, 'https://example.com/b.png', `${place}/2/c.smil`],
    });
  });

  test('has URLs that are URIs, whatever the files are called', () => {
    const media = ['a/b?.png', 'grüße 😀.png', 'half \uD83D.png', 'https://example.com/ü b.png?q=%20'];
    const [planned] = received({ ...text, media });
    const urls = (planned!.event.message as { media: string[] }).media.map(url => url.split('/').at(-1));
    expect(urls).toEqual([
      'a%2Fb%3F.png',
      'gr%C3%BC%C3%9Fe%20%F0%9F%98%80.png',
      'half%20%EF%BF%BD.png',
      '%C3%BC%20b.png?q=%20',
    ]);
  });

  test('can have its media on a base of ours', () => {
    const given = {
      account,
      draw: drawFrom('in'),
      now,
      key: '1',
      mediaBaseUrl: 'http://127.0.0.1:4010/api/v2',
    };
    const [planned] = planInbound({ ...text, media: ['a.png'] }, given);
    expect(planned!.event.message).toMatchObject({
      media: [`http://127.0.0.1:4010/api/v2/users/9900000/media/${planned!.messageId}/0/a.png`],
    });
  });

  test('to a group comes once for each owned number, each with an id of its own and all recipients', () => {
    const to = [local, recipient, '+19195550002', local];
    const events = received({ ...text, from: '+14155550199', to });
    expect(events.map(({ recipient: owner }) => owner)).toEqual([local, '+19195550002']);
    expect(new Set(events.map(({ messageId }) => messageId)).size).toBe(2);
    expect(events.map(({ applicationId }) => applicationId)).toEqual(['sales', 'support']);
    for (const { event, recipient: owner } of events) {
      expect(event).toMatchObject({ to: owner, message: { owner, to: [local, recipient, '+19195550002'] } });
    }
  });

  test('to a stranger, or to a number that no application hears of, is told nobody', () => {
    expect(received({ ...text, to: [recipient] })).toEqual([]);
    expect(received(text, { applications: [] })).toEqual([]);
    expect(received(text, { numbers: [{ number: local, applicationId: 'gone' }] })).toEqual([]);
  });

  test('reaches any number of an account that owns any', () => {
    expect(received({ ...text, to: [recipient] }, { numbers: 'any' })).toHaveLength(1);
  });

  test('names the carrier of who sent it on accounts with the feature', () => {
    const features = { mmsDeliveryReceipts: true, carrierName: true };
    expect(received(text, { features })[0]!.event).toHaveProperty('carrierName');
    expect(received({ ...text, from: '12345' }, { features })[0]!.event).not.toHaveProperty('carrierName');
  });

  test('is bent by the quirks of the application that hears of it', () => {
    const applications = [{ ...sales, quirks: ['no-text' as const] }, support];
    const [first, second] = received({ ...text, to: [local, '+19195550002'] }, { applications });
    expect(first!.event.message).not.toHaveProperty('text');
    expect(second!.event.message).toHaveProperty('text');
  });
});

describe('an answer over RBM', () => {
  const from = recipient;
  const to = local;
  const paired = { pairedMessageId: '1752697342534u24xerqdukke523x' };

  test('is a message whose text and file are in its content', () => {
    const [planned] = received({ kind: 'rbm-message', from, to, text: 'yes', media: 'map.png' });
    expect(planned!.event.message).toMatchObject({
      channel: 'RBM',
      segmentCount: 1,
      content: {
        text: 'yes',
        media: { fileUrl: expect.stringContaining(`${planned!.messageId}/0/map.png`) },
      },
    });
    expect(planned!.event.message).not.toHaveProperty('text');
  });

  test('to a suggestion names the message that it answers, or null', () => {
    const tapped: Incoming = { kind: 'suggestion-response', from, to, text: 'Yes', postbackData: 'eWVz' };
    const events = [...received({ ...tapped, ...paired }), ...received(tapped)];
    expect(types(events)).toEqual(['suggestion-response', 'suggestion-response']);
    expect(events.map(({ event }) => event.message)).toEqual([
      expect.objectContaining({ suggestionResponse: { text: 'Yes', postbackData: 'eWVz', ...paired } }),
      expect.objectContaining({
        suggestionResponse: { text: 'Yes', postbackData: 'eWVz', pairedMessageId: null },
      }),
    ]);
  });

  test('to a request for the location has it, and the pairing where there is one', () => {
    const location = { latitude: '37.7749', longitude: '-122.4194' };
    const shared: Incoming = { kind: 'location-response', from, to, ...location };
    const [alone, pairedEvent] = [...received(shared), ...received({ ...shared, ...paired })];
    expect(types([alone!])).toEqual(['requested-location-response']);
    expect(alone!.event.message).toMatchObject({ locationResponse: location });
    expect(alone!.event.message).not.toHaveProperty('suggestionResponse');
    expect(pairedEvent!.event.message).toMatchObject({
      locationResponse: location,
      suggestionResponse: paired,
    });
  });
});
