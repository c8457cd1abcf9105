import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorCodes } from '../../../src/contract/generated/error-codes.ts';
import { schemaOfEvent, schemas } from '../../../src/contract/generated/schemas.ts';
import { eventTypes, judge } from '../../../src/contract/index.ts';
import { anyEvent, envelope, event } from '../../../src/laws/arbitraries/index.ts';

const seeds = [1, 20_231_102, -7];

describe.each(eventTypes)('%s', type => {
  test.each(seeds)('is always valid, seed %i', seed => {
    fc.assert(
      fc.property(event(type), each => {
        expect(judge([each])).toEqual({ verdict: 'conforms', findings: [] });
      }),
      { numRuns: 1500, seed },
    );
  });

  test('shows every field of its schema, and lacks every optional one', () => {
    const samples = fc.sample(event(type), { numRuns: 1000, seed: 3 });
    const places = fieldsOf(schemaOfEvent[type]);
    for (const { path, isRequired } of places.filter(
      ({ path }) => !foreignTo(type).some(name => path.endsWith(name)),
    )) {
      const present = samples.filter(each => has(each, path.split('.'))).length;
      expect(`${path} is ${present > 0 ? 'there' : 'never there'}`).toBe(`${path} is there`);
      if (!isRequired) expect(present).toBeLessThan(samples.length);
    }
  });
});

test('an event shrinks to the least that the contract demands', () => {
  const { counterexample } = fc.check(
    fc.property(anyEvent(), () => false),
    { seed: 5 },
  );
  expect(counterexample?.[0]).toEqual({
    type: 'message-received',
    time: '2026-01-01T00:00:00.000Z',
    description: 'Incoming message received',
    to: '+19195550100',
    message: {
      id: '17672256000000000000000000000',
      owner: '+19195550100',
      applicationId: '00000000-0000-1000-8000-000000000000',
      time: '2026-01-01T00:00:00.000Z',
      segmentCount: 1,
      direction: 'in',
      to: ['+19195550100'],
      from: expect.stringMatching(/^\+1415/),
    },
  });
});

test('what belongs together agrees', () => {
  fc.assert(
    fc.property(anyEvent(), ({ to, time, message }) => {
      expect(message.to).toContain(to);
      expect(message.owner).toBe(message.direction === 'in' ? to : message.from);
      expect(Date.parse(time)).toBeGreaterThanOrEqual(Date.parse(message.time) - 999);
      if (/^\d{13}\w{16}$/.test(message.id))
        expect(Number(message.id.slice(0, 13))).toBe(Date.parse(message.time));
    }),
    { numRuns: 3000, seed: 4 },
  );
});

test('every error code that is still in use comes', () => {
  const codes = new Set(
    fc.sample(event('message-failed'), { numRuns: 5000, seed: 1 }).map(each => each.errorCode),
  );
  const current = errorCodes.filter(({ status }) => status !== 'removed').map(({ code }) => code);
  expect(current.filter(code => !codes.has(code))).toEqual([]);
});

test('an envelope holds one event', () => {
  fc.assert(
    fc.property(envelope(), each => each.length === 1 && judge(each).verdict === 'conforms'),
    { seed: 1 },
  );
});

interface Place {
  readonly path: string;
  readonly isRequired: boolean;
}

/** Every field of a schema and of the schemas that it refers to, as `message.media`. */
function fieldsOf(name: string, prefix = ''): Place[] {
  const { properties = {}, required = [] } = schemas[name] as {
    properties?: Record<string, { $ref?: string }>;
    required?: string[];
  };
  return Object.entries(properties).flatMap(([field, { $ref = '' }]) => {
    const path = prefix + field;
    return [
      { path, isRequired: required.includes(field) },
      ...fieldsOf($ref.replace('#/$defs/', '') || 'Tag', `${path}.`),
    ];
  });
}

/** Fields that the shared schema of inbound messages has and the events of a type do not. */
function foreignTo(type: string): readonly string[] {
  const answers: Record<string, string> = {
    'message-received': 'content',
    'suggestion-response': 'suggestionResponse',
    'requested-location-response': 'locationResponse',
  };
  if (!(type in answers)) return type === 'message-read' ? ['media'] : [];
  const inner = ['text', 'postbackData', 'pairedMessageId', 'latitude', 'longitude', 'media'];
  const others = Object.entries(answers)
    .filter(([each]) => each !== type)
    .map(([, field]) => field);
  const media = type === 'message-received' ? [] : ['message.media'];
  return [
    'message.tag',
    ...media,
    ...others,
    ...others.flatMap(field => inner.map(name => `${field}.${name}`)),
  ];
}

function has(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  return (
    typeof value === 'object' &&
    value !== null &&
    name in value &&
    has((value as Record<string, unknown>)[name], rest)
  );
}
