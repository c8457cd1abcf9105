import { describe, expect, test } from '@jest/globals';
import type { QuirkName } from '../../../src/contract/generated/quirks.ts';
import { bend, bodyOf, type MessageRequest, type PlannedEvent } from '../../../src/lifecycle/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';
import { now, picture, recipient, staged, types } from '../stage.ts';

const mms: Partial<MessageRequest> = { media: [picture] };
const group: Partial<MessageRequest> = {
  to: ['1', '2', '3', '4', '5', '6', '7'].map(each => `+1415555010${each}`) as [string],
};

function bentPlan(quirk: QuirkName, request: Partial<MessageRequest> = {}): readonly PlannedEvent[] {
  return staged(request, { account: { quirks: [quirk] } }).events;
}

describe('a quirk of the sequence', () => {
  test.each<[QuirkName, Partial<MessageRequest>, string[]]>([
    ['sending-for-sms', {}, ['message-sending', 'message-delivered']],
    ['mms-no-delivered', mms, ['message-sending']],
    ['mms-no-delivered', {}, ['message-delivered']],
    ['both-terminal', {}, ['message-failed', 'message-delivered']],
    ['no-terminal', mms, ['message-sending']],
    ['late-terminal-after-9902', {}, ['message-failed', 'message-delivered']],
  ])('%s', (quirk, request, want) => {
    expect(types(bentPlan(quirk, request))).toEqual(want);
  });

  test('late-terminal-after-9902 keeps to the two hours', () => {
    const [failed, delivered] = bentPlan('late-terminal-after-9902');
    expect(failed!.event).toMatchObject({ errorCode: 9902 });
    expect(failed!.dueAt - now).toBe(7_200_000);
    expect(delivered!.dueAt).toBeGreaterThan(failed!.dueAt);
  });
});

describe('a quirk of the envelope', () => {
  const parsed = (event: PlannedEvent) => JSON.parse(bodyOf(event)) as unknown;

  test('bare-object posts the event alone', () => {
    expect(parsed(bentPlan('bare-object')[0]!)).toMatchObject({ type: 'message-delivered' });
  });

  test('batch-n posts the receipts of a group together, up to five, and none too early', () => {
    const plain = staged(group).events;
    const batched = bentPlan('batch-n', group);
    const bodies = batched.map(event => parsed(event) as { type: string; to: string }[]);
    expect(bodies.map(events => events.length)).toEqual([5, 2, 5, 2]);
    for (const events of bodies) expect(new Set(events.map(({ type }) => type)).size).toBe(1);
    expect(new Set(bodies.flat().map(({ type, to }) => `${type} ${to}`)).size).toBe(14);
    for (const [at, events] of bodies.entries()) {
      const due = plain.filter(({ type, recipient: to }) =>
        events.some(each => each.type === type && each.to === to),
      );
      expect(batched[at]!.dueAt).toBe(Math.max(...due.map(({ dueAt }) => dueAt)));
    }
  });

  test('batch-n repeats an event that is alone', () => {
    const [only] = bentPlan('batch-n');
    const [one, other] = parsed(only!) as unknown[];
    expect(other).toEqual(one);
  });

  test('empty-array comes before the first event, and nothing is lost', () => {
    const [empty, event] = bentPlan('empty-array');
    expect(bodyOf(empty!)).toBe('[]');
    expect(parsed(event!)).toMatchObject([{ type: 'message-delivered' }]);
    expect(empty!.key).not.toBe(event!.key);
  });

  test('malformed-json comes before the first event, and nothing is lost', () => {
    const [malformed, event] = bentPlan('malformed-json');
    expect(bodyOf(malformed!)).toContain(`"to":["${recipient}",]`);
    expect(() => parsed(malformed!)).toThrow(SyntaxError);
    expect(JSON.parse(bodyOf(malformed!).replace(',]', ']'))).toEqual(parsed(event!));
  });

  test('malformed-json is no JSON whatever else has been bent', () => {
    const others: QuirkName[] = ['rbm-beta-2025-05', 'omit-to', 'malformed-json'];
    const [malformed] = staged({ text: '"to":[' }, { account: { quirks: others } }).events;
    expect(() => parsed(malformed!)).toThrow(SyntaxError);
  });
});

describe('quirks together', () => {
  test('are marked on what they bent, and on nothing else', () => {
    const quirks: QuirkName[] = ['empty-tag', 'legacy-queued', 'preemptive-auth'];
    const { events } = staged(mms, { account: { quirks } });
    expect(events.map(({ bentBy }) => bentBy)).toEqual([['empty-tag', 'legacy-queued'], ['empty-tag']]);
    expect(events.map(({ type }) => type)).toEqual(['message-sending', 'message-delivered']);
  });

  test('come from profile, account and application', () => {
    const { events } = staged(
      {},
      {
        account: { profile: '2020', quirks: ['with-priority'] },
        application: { quirks: ['receipt-no-text'] },
      },
    );
    expect(events[0]!.bentBy.toSorted()).toEqual([
      'empty-tag',
      'owner-is-recipient',
      'receipt-no-text',
      'with-priority',
    ]);
  });

  test('bend an event that no plan of ours made', () => {
    const foreign = staged({}).events;
    const [bentEvent] = bend(foreign, ['receipt-text', 'bare-object'], { draw: drawFrom(1) });
    expect(bentEvent!.event.message).toMatchObject({ text: expect.stringMatching(/./) });
    expect(bentEvent!.envelope).toEqual({ kind: 'bare-object' });
  });
});
