import { describe, expect, test } from '@jest/globals';
import { type CarrierOutcome, inboundStatus, outboundStatus } from '../../src/lifecycle/index.ts';
import { now, picture, staged } from './stage.ts';

const departAt = now + 60_000;
const course = (outcome: CarrierOutcome) => staged({ media: [picture] }, { outcome, departAt }).courses[0]!;
const shown = (outcome: CarrierOutcome) => {
  const own = course(outcome);
  const instants = own.milestones.map(({ at }) => at);
  return instants.map(at => outboundStatus(own, at).messageStatus);
};

describe('the status of an outbound message', () => {
  test('follows it from acceptance through the queue', () => {
    const own = course({ kind: 'delivered' });
    const at = (instant: number) => outboundStatus(own, instant).messageStatus;
    expect([now, now + 1, departAt - 1, departAt].map(at)).toEqual([
      'RECEIVED',
      'QUEUED',
      'QUEUED',
      'SENDING',
    ]);
  });

  test('follows it to its end', () => {
    expect(shown({ kind: 'delivered' })).toEqual(['SENDING', 'SENT', 'DELIVERED']);
    expect(shown({ kind: 'silent' })).toEqual(['SENDING', 'SENT']);
    expect(shown({ kind: 'failed', errorCode: 4720 })).toEqual(['SENDING', 'SENT', 'FAILED']);
    expect(shown({ kind: 'failed', errorCode: 4432 })).toEqual(['FAILED']);
    expect(shown({ kind: 'delivered-after-9902' })).toEqual(['SENDING', 'SENT', 'FAILED', 'DELIVERED']);
    expect(shown({ kind: 'both-terminal', errorCode: 4720 })).toEqual([
      'SENDING',
      'SENT',
      'FAILED',
      'DELIVERED',
    ]);
  });

  test('has an error code while it has failed, and only then', () => {
    const own = course({ kind: 'delivered-after-9902' });
    const codes = own.milestones.map(({ at }) => outboundStatus(own, at).errorCode);
    expect(codes).toEqual([0, 0, 9902, 0]);
  });

  test('does not depend on which receipts are wanted or told', () => {
    const { courses, events } = staged({}, { application: { requestedCallbackTypes: ['message-failed'] } });
    expect(events).toEqual([]);
    expect(outboundStatus(courses[0]!, now + 3_600_000).messageStatus).toBe('DELIVERED');
  });
});

test('the status of an inbound message follows its callback', () => {
  const statuses = (['waiting', 'acknowledged', 'exhausted'] as const).map(inboundStatus);
  expect(statuses.map(({ messageStatus }) => messageStatus)).toEqual(['RECEIVED', 'ACCEPTED', 'UNDELIVERED']);
  expect(statuses.every(({ errorCode }) => errorCode === 0)).toBe(true);
});
