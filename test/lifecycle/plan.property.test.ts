import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CallbackEvent, judge } from '../../src/contract/index.ts';
import { profiles, type ProfileName } from '../../src/contract/generated/quirks.ts';
import {
  accountFrom,
  bodyOf,
  type CarrierOutcome,
  type MessagePlan,
  outboundStatus,
  planInbound,
  type PlannedEvent,
} from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import * as arbitrary from './arbitraries.ts';
import { application, now, staged, stagedMultiChannel, type Staging } from './stage.ts';

/** A plan of either kind of request, without quirks or profile. */
const plainPlan = (
  outcome: fc.Arbitrary<CarrierOutcome>,
): fc.Arbitrary<MessagePlan & { message: { id: string } }> =>
  fc
    .record({
      request: arbitrary.request,
      multiChannel: fc.option(arbitrary.multiChannel),
      features: arbitrary.features,
      outcome: fc.option(outcome, { nil: undefined }),
      waitMs: arbitrary.waitMs,
      seed: arbitrary.seed,
    })
    .map(({ request, multiChannel, features, outcome: chosen, waitMs, seed }) => {
      const staging: Staging = {
        account: { features },
        departAt: now + waitMs,
        seed,
        ...(chosen && { outcome: chosen }),
      };
      return multiChannel ? stagedMultiChannel(multiChannel, staging) : staged(request, staging);
    });

const profileNames = Object.keys(profiles) as ProfileName[];
const terminal = new Set(['message-delivered', 'message-failed']);
const eventsOf = (plan: MessagePlan, recipient: string) =>
  plan.events.filter(each => each.recipient === recipient);

describe('any plan', () => {
  test('conforms to the contract, event by event', () => {
    fc.assert(
      fc.property(plainPlan(arbitrary.outcome), ({ events }) => {
        for (const event of events)
          expect(judge(bodyOf(event))).toEqual({ verdict: 'conforms', findings: [] });
      }),
    );
  });

  test('tells each recipient apart and the message the same', () => {
    fc.assert(
      fc.property(plainPlan(arbitrary.outcome), ({ message, courses, events }) => {
        const to = courses.map(({ recipient }) => recipient);
        for (const { event, recipient, messageId } of events as (PlannedEvent & { event: CallbackEvent })[]) {
          expect(to).toContain(recipient);
          expect(event.to).toBe(recipient);
          expect(event.message.to).toEqual(to);
          expect([event.message.id, messageId]).toEqual([message.id, message.id]);
          expect(event.message).toMatchObject({ direction: 'out', text: '', owner: event.message.from });
        }
        expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
      }),
    );
  });

  test('is in the order in which it is due, after the message has left, in whole milliseconds', () => {
    fc.assert(
      fc.property(plainPlan(arbitrary.outcome), ({ courses, events }) => {
        const dues = events.map(({ dueAt }) => dueAt);
        expect(dues).toEqual(dues.toSorted((a, b) => a - b));
        for (const dueAt of dues) {
          expect(Number.isInteger(dueAt)).toBe(true);
          expect(dueAt).toBeGreaterThan(courses[0]!.departAt);
        }
        for (const { milestones } of courses) {
          const instants = milestones.filter(({ again }) => !again).map(({ at }) => at);
          expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('deviates in no way but those of its profile', () => {
    fc.assert(
      fc.property(arbitrary.request, fc.constantFrom(...profileNames), (request, profile) => {
        for (const event of staged(request, { account: { profile } }).events) {
          const { verdict, findings } = judge(bodyOf(event));
          expect(verdict).not.toBe('violates');
          for (const { quirk } of findings) expect(profiles[profile].quirks).toContain(quirk);
        }
      }),
    );
  });

  test('is the same for the same seed, quirks and all', () => {
    const staging = fc.record({
      profile: arbitrary.profile,
      quirks: arbitrary.quirkNames,
      seed: arbitrary.seed,
    });
    fc.assert(
      fc.property(arbitrary.request, staging, (request, { profile, quirks, seed }) => {
        const once = () => staged(request, { seed, account: { profile, quirks } });
        expect(once()).toEqual(once());
      }),
    );
  });

  test('gives every recipient the same course whoever else is addressed', () => {
    fc.assert(
      fc.property(arbitrary.request, arbitrary.seed, ({ to, ...request }, seed) => {
        const media = ['https://example.com/a.png'];
        const whole = staged({ ...request, media, to }, { seed });
        const alone = staged({ ...request, media, to: [to[0]] }, { seed });
        expect(alone.courses[0]!.milestones).toEqual(whole.courses[0]!.milestones);
      }),
    );
  });
});

describe('a plan without exceptions', () => {
  const ordinary = plainPlan(arbitrary.promised).filter(({ courses }) =>
    courses.every(({ outcome: { kind } }) => ['delivered', 'failed', 'delivered-late'].includes(kind)),
  );

  test('ends exactly once at every recipient, and the end is last but for a reading', () => {
    fc.assert(
      fc.property(ordinary, plan => {
        for (const { recipient } of plan.courses) {
          const types = eventsOf(plan, recipient).map(({ type }) => type);
          expect(types.filter(type => terminal.has(type))).toHaveLength(1);
          expect(terminal.has(types.filter(type => type !== 'message-read').at(-1)!)).toBe(true);
          expect(types.indexOf('message-sending')).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('has a status that never goes back, and ends as the last receipt says', () => {
    const ranks = ['RECEIVED', 'QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'FAILED'];
    fc.assert(
      fc.property(ordinary, fc.array(fc.nat(90_000_000)), (plan, offsets) => {
        for (const course of plan.courses) {
          const views = [0, ...offsets.toSorted((a, b) => a - b), 90_000_000].map(at =>
            outboundStatus(course, now + at),
          );
          const order = views.map(({ messageStatus }) => ranks.indexOf(messageStatus));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          const end = eventsOf(plan, course.recipient).find(({ type }) => terminal.has(type));
          expect(`message-${views.at(-1)!.messageStatus.toLowerCase()}`).toBe(end!.type);
        }
      }),
    );
  });
});

describe('any plan for an inbound message', () => {
  test('conforms to the contract and has an id for each owned number', () => {
    const account = fc.record({
      features: arbitrary.features,
      profile: fc.constantFrom(undefined, '2023', '2026'),
    });
    fc.assert(
      fc.property(arbitrary.incoming, account, arbitrary.seed, (incoming, own, seed) => {
        const whole = accountFrom({ id: '9900000', applications: [application], ...(own as object) });
        const events = planInbound(incoming, { account: whole, draw: drawFrom(seed), now, key: '1' });
        for (const event of events) {
          expect(judge(bodyOf(event))).toEqual({ verdict: 'conforms', findings: [] });
          expect(event.event).toMatchObject({ to: event.recipient, message: { owner: event.recipient } });
        }
        expect(new Set(events.map(({ messageId }) => messageId)).size).toBe(events.length);
      }),
    );
  });
});
