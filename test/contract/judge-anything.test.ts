import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { judge, parseEnvelope } from '../../src/contract/index.ts';
import type { Finding } from '../../src/contract/index.ts';
import { changed, exampleEvents, fieldsOf } from './event-fields.ts';

const isSentence = (text: string): boolean => /^\S.*\.$/s.test(text);

function isWellPut({ path, rule, message, hint, source, quirk }: Finding): boolean {
  const words = isSentence(message) && isSentence(hint) && source.length > 5;
  return (
    words && /^[a-z0-9-]+$/.test(rule) && /^(\/|$)/.test(path) && (quirk === undefined || quirk === rule)
  );
}

describe('whatever the payload', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withNullPrototype: true,
  });
  const key = fc.constantFrom(
    ...'type time to description message errorCode id owner from direction media'.split(' '),
  );
  const type = fc.constantFrom(
    'message-sent',
    'message-x',
    'message-queued',
    'DELIVERED',
    'request-location-response',
  );
  const eventLike = fc.dictionary(
    key,
    fc.oneof(type, fc.jsonValue(), fc.dictionary(key, fc.oneof(type, fc.jsonValue()))),
  );
  const payload = fc.oneof(
    anything,
    fc.jsonValue(),
    fc.array(eventLike),
    eventLike,
    fc.uint8Array(),
    fc.string(),
  );

  test('nothing throws; every finding is well put; ok, conforming and no findings are the same', () => {
    fc.assert(
      fc.property(payload, input => {
        const { verdict, findings } = judge(input);
        expect(findings.filter(finding => !isWellPut(finding))).toEqual([]);
        expect(verdict === 'conforms').toBe(findings.length === 0);
        const parsed = parseEnvelope(input);
        expect(parsed.ok ? 'conforms' : parsed.verdict).toBe(verdict);
      }),
      { numRuns: 3000 },
    );
  });

  test('an example with anything put anywhere is parsed as it is judged', () => {
    const place = fc.constantFrom(...exampleEvents).chain(({ type, event }) =>
      fc.record({
        event: fc.constant(event),
        path: fc.constantFrom(...fieldsOf(type).map(field => field.path)),
      }),
    );
    fc.assert(
      fc.property(place, fc.oneof(fc.jsonValue(), type), ({ event, path }, value) => {
        const payload = [changed(event, path, value) ?? event];
        const { verdict, findings } = judge(payload);
        expect(findings.filter(finding => !isWellPut(finding))).toEqual([]);
        const parsed = parseEnvelope(payload);
        expect(parsed.ok ? 'conforms' : parsed.verdict).toBe(verdict);
        if (!parsed.ok) expect(parsed.findings).toEqual(findings);
      }),
      { numRuns: 2000 },
    );
  });

  test('depth and size do not matter', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(judge(deep).findings.map(({ rule }) => rule)).toEqual(['event-not-an-object']);
    const event = JSON.stringify(exampleEvents[0]?.event).replace(
      '{',
      `{"deep":${deep},"long":"${'x'.repeat(2_000_000)}",`,
    );
    expect(judge(`[${event}]`).verdict).toBe('conforms');
    expect(judge([{ ...exampleEvents[0]?.event, time: JSON.parse(deep) }]).findings).toMatchObject([
      { message: expect.stringContaining('is an array of 1.') },
    ]);
  });
});
