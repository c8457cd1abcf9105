import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FaultData } from '../../../src/faults/index.ts';
import { errorOrigin } from '../../../src/lifecycle/index.ts';
import { traffic, type Traffic } from '../../../src/laws/arbitraries/index.ts';

const faults = fc.array(fc.constant<FaultData>({ kind: 'duplicate', afterMs: 0 }), { maxLength: 1 });

function holds(check: (each: Traffic) => void, options: Parameters<typeof traffic>[0] = {}): void {
  fc.assert(fc.property(traffic(options), check), { numRuns: 1500, seed: 8 });
}

interface Told {
  readonly type: string;
  readonly of: string;
  readonly to: string | undefined;
  readonly at: number;
  readonly errorCode: unknown;
}

/** The events with the instants that the pauses between steps come to. */
function toldIn({ steps, messages }: Traffic): Told[] {
  let at = 0;
  return steps.flatMap(({ events, afterMs = 1000 }) => {
    at += afterMs;
    return events.map(({ type, of, to, fields }) => ({
      type,
      of,
      at,
      errorCode: fields?.['errorCode'],
      to: to ?? (messages[of]?.direction === 'in' ? messages[of]?.owner : (messages[of]?.to?.[0] ?? 'p1')),
    }));
  });
}

function chainsIn(each: Traffic): Told[][] {
  const chains = new Map<string, Told[]>();
  for (const event of toldIn(each)) {
    const key = `${event.of} ${event.to}`;
    chains.set(key, [...(chains.get(key) ?? []), event]);
  }
  return [...chains.values()];
}

test('every event is about a message of the scenario, and every message is told of', () => {
  holds(each => {
    const labels = Object.keys(each.messages);
    expect(new Set(toldIn(each).map(({ of }) => of))).toEqual(new Set(labels));
    expect(labels).toEqual(labels.map((_, index) => `m${index + 1}`));
  });
});

test('a recipient hears delivered or failed, never both, and the end comes last', () => {
  holds(each => {
    for (const chain of chainsIn(each)) {
      const types = chain.map(({ type }) => type);
      const ends = types.filter(type => type === 'message-delivered' || type === 'message-failed');
      expect(ends.length).toBeLessThan(2);
      const order = ['message-sending', 'message-sent', ...ends, 'message-read'].filter(type =>
        types.includes(type),
      );
      if (types[0] !== 'message-received' && !types[0]?.endsWith('response')) expect(types).toEqual(order);
    }
  });
});

test('what Bandwidth refuses itself was never sent', () => {
  holds(each => {
    for (const chain of chainsIn(each)) {
      const { errorCode } = chain.at(-1)!;
      if (typeof errorCode === 'number' && errorOrigin(errorCode) === 'bandwidth')
        expect(chain).toHaveLength(1);
    }
  });
});

test('times tell the order of a chain, whatever their digits', () => {
  holds(each => {
    for (const chain of chainsIn(each)) {
      chain.slice(1).forEach(({ at }, index) => expect(at - chain[index]!.at).toBeGreaterThanOrEqual(1000));
    }
  });
});

test('the copies of an inbound group message have the same recipients and an owner each', () => {
  const groups = fc.sample(traffic({ kinds: ['group'], directions: ['in'], mostStories: 1 }), {
    numRuns: 200,
    seed: 1,
  });
  const both = groups.map(({ messages }) => Object.values(messages)).filter(copies => copies.length === 2);
  expect(both.length).toBeGreaterThan(20);
  for (const [first, second] of both) {
    expect(second?.to).toEqual(first?.to);
    expect([first?.owner ?? 'us', second?.owner]).toEqual(['us', 'us2']);
  }
});

test('directions and kinds can be chosen', () => {
  holds(each => Object.values(each.messages).forEach(({ direction }) => expect(direction).toBe('in')), {
    directions: ['in'],
  });
  holds(each => Object.values(each.messages).forEach(({ to = ['p1'] }) => expect(to).toHaveLength(1)), {
    kinds: ['sms'],
  });
});

test('quirks come only when they are asked for, and strike only what they can', () => {
  const quirksIn = (options: Parameters<typeof traffic>[0]): string[] =>
    fc
      .sample(traffic(options), { numRuns: 300, seed: 1 })
      .flatMap(({ steps }) =>
        steps.flatMap(({ events }) =>
          events.flatMap(({ type, quirks = [] }) => quirks.map(quirk => `${type}: ${quirk}`)),
        ),
      );
  expect(quirksIn({})).toEqual([]);
  expect(new Set(quirksIn({ quirks: ['no-text', 'receipt-text'], kinds: ['sms'] }))).toContain(
    'message-received: no-text',
  );
  expect(quirksIn({ quirks: ['no-text'] }).every(each => each.startsWith('message-received'))).toBe(true);
});

test.each([
  ['any event', (each: Traffic) => each.steps.length === 0, 1],
  ['a fault', (each: Traffic) => !each.steps.some(({ faults: struck = [] }) => struck.length > 0), 1],
  ['two events of one message', (each: Traffic) => !chainsIn(each).some(chain => chain.length > 1), 2],
  [
    'a group receipt',
    (each: Traffic) => !Object.values(each.messages).some(({ to = [] }) => to.length > 1),
    1,
  ],
])('a failure that needs %s shrinks to that', (_what, isFine, steps) => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { counterexample } = fc.check(fc.property(traffic({ faults }), isFine), { seed });
    expect(counterexample?.[0].steps).toHaveLength(steps);
  }
});

test('the smallest traffic is one receipt of a plain SMS', () => {
  const { counterexample } = fc.check(
    fc.property(traffic(), ({ steps }) => steps.length === 0),
    { seed: 2 },
  );
  expect(counterexample?.[0]).toEqual({
    messages: { m1: { direction: 'out' } },
    steps: [{ events: [{ type: 'message-delivered', of: 'm1' }] }],
  });
});

test('every type of event comes, alone and behind others, and every optional field is missing at times', () => {
  const samples = fc.sample(traffic(), { numRuns: 800, seed: 4 });
  const chains = samples.flatMap(chainsIn).map(chain => chain.map(({ type }) => type).join(' '));
  for (const chain of [
    'message-received',
    'suggestion-response',
    'requested-location-response',
    'message-sending',
    'message-sent',
    'message-delivered',
    'message-failed',
    'message-sending message-delivered',
    'message-sent message-failed',
    'message-sending message-sent message-delivered message-read',
  ]) {
    expect(chains).toContain(chain);
  }
  const omitted = new Set(
    samples.flatMap(({ steps }) => steps.flatMap(({ events }) => events.flatMap(({ omit = [] }) => omit))),
  );
  expect([...omitted].toSorted()).toEqual(['errorCode', 'message.text']);
});
