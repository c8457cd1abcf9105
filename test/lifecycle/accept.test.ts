import { describe, expect, test } from '@jest/globals';
import type { ChannelChoice, MultiChannelRequest } from '../../src/lifecycle/index.ts';
import { application, local, now, picture, recipient, staged, stagedMultiChannel, types } from './stage.ts';

const rbm: ChannelChoice = {
  channel: 'RBM',
  from: 'BandwidthRBM',
  applicationId: application.id,
  content: { text: 'rich', suggestions: [] },
};
const sms: ChannelChoice = {
  channel: 'SMS',
  from: local,
  applicationId: application.id,
  content: { text: 'a'.repeat(161) },
};
const mms: ChannelChoice = {
  channel: 'MMS',
  from: local,
  applicationId: application.id,
  content: { media: [{ fileUrl: picture }] },
};
const multi = (to: string, ...channelList: ChannelChoice[]): MultiChannelRequest => ({
  to: [to],
  channelList: channelList as [ChannelChoice, ...ChannelChoice[]],
  tag: 'multi',
});

describe('an accepted message', () => {
  test('carries what was asked for and what Bandwidth adds', () => {
    const { message } = staged({
      text: 'a'.repeat(161),
      tag: 't',
      priority: 'high',
      expiration: '2030-01-01T00:00:00Z',
    });
    expect(message).toEqual({
      id: expect.stringMatching(/^\d{13}[0-9a-z]{16}$/),
      accountId: '9900000',
      owner: local,
      applicationId: application.id,
      time: '2026-11-20T12:00:00.123Z',
      acceptedAt: now,
      segmentCount: 2,
      direction: 'out',
      to: [recipient],
      from: local,
      text: 'a'.repeat(161),
      media: undefined,
      tag: 't',
      priority: 'high',
      expiration: '2030-01-01T00:00:00Z',
      channel: 'SMS',
    });
    expect(message.id.startsWith(String(now))).toBe(true);
  });

  test('is an MMS of one segment with media or a second recipient', () => {
    const long = 'a'.repeat(500);
    expect(staged({ text: long, media: [picture] }).message).toMatchObject({
      channel: 'MMS',
      segmentCount: 1,
    });
    expect(staged({ text: long, to: [recipient, '+14155550101'] }).message).toMatchObject({
      channel: 'MMS',
      segmentCount: 1,
    });
  });

  test('has a UUID where the account has that quirk', () => {
    const { message, events } = staged({}, { account: { quirks: ['uuid-id'] } });
    expect(message.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(events[0]!.event.message).toMatchObject({ id: message.id });
  });
});

describe('a multi-channel message', () => {
  test('over RBM is sending, sent, delivered and read, and names its channel', () => {
    const { message, events } = stagedMultiChannel(multi(recipient, rbm, sms));
    expect(message).toMatchObject({
      from: 'BandwidthRBM',
      owner: 'BandwidthRBM',
      channel: 'RBM',
      segmentCount: 1,
    });
    expect(types(events)).toEqual(['message-sending', 'message-sent', 'message-delivered', 'message-read']);
    for (const { event } of events) {
      expect(event.message).toMatchObject({
        id: message.id,
        channel: 'RBM',
        from: 'BandwidthRBM',
        tag: 'multi',
        text: '',
      });
      expect(event.message).not.toHaveProperty('media');
    }
    const read = events.at(-1)!.event;
    expect(read).toMatchObject({ eventTime: expect.any(String) });
  });

  test('goes the next way where the recipient has no RBM', () => {
    const { events } = stagedMultiChannel(multi('+15550004754', rbm, sms));
    expect(types(events)).toEqual(['message-delivered']);
    expect(events[0]!.event.message).toMatchObject({
      channel: 'SMS',
      from: local,
      owner: local,
      segmentCount: 2,
    });
  });

  test('carries the media of the way that it took', () => {
    const { events } = stagedMultiChannel(multi('+15550004754', rbm, mms));
    expect(types(events)).toEqual(['message-sending', 'message-delivered']);
    expect(events[0]!.event.message).toMatchObject({ channel: 'MMS', media: [picture] });
  });

  test('fails where there is no other way', () => {
    const { events } = stagedMultiChannel(multi('+15550004754', rbm));
    expect(types(events)).toEqual(['message-sending', 'message-sent', 'message-failed']);
  });

  test('is refused by Bandwidth on every way and by a carrier on the first', () => {
    const refused = stagedMultiChannel(multi('+15550004405', rbm, sms)).events;
    expect(refused.map(({ event }) => event)).toEqual([expect.objectContaining({ errorCode: 4405 })]);
    expect(refused[0]!.event.message).toMatchObject({ channel: 'SMS' });
    const failed = stagedMultiChannel(multi('+15550004720', rbm, sms)).events;
    expect(failed.at(-1)!.event).toMatchObject({ errorCode: 4720, message: { channel: 'RBM' } });
  });
});
