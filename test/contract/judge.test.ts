import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/contract/index.ts';
import { changed, exampleEvents, fieldsOf } from './event-fields.ts';

const rulesOf = (payload: unknown): string[] => judge(payload).findings.map(({ rule }) => rule);

/** Fields whose absence is a departure that old callbacks show. */
const omitted: Readonly<Record<string, string>> = {
  '/to': 'omit-to',
  '/message/applicationId': 'omit-application-id',
  '/message/segmentCount': 'omit-segment-count',
};

const wrongValues: Readonly<Record<string, unknown>> = {
  string: 'a string',
  integer: 7,
  array: ['a string'],
  object: { a: 'string' },
  boolean: true,
  null: null,
};

describe.each(exampleEvents)('$path', ({ type, event }) => {
  const fields = fieldsOf(type);

  test('still conforms when an optional field is left out, and names a required one', () => {
    for (const { path, isRequired } of fields) {
      const without = changed(event, path, undefined);
      if (without === undefined) continue;
      const missing = `${path
        .slice(1)
        .replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
        .replaceAll('/', '-')}-missing`;
      expect(rulesOf([without])).toEqual(isRequired ? [omitted[path] ?? missing] : []);
      expect(judge([without]).verdict).toBe(
        isRequired ? (omitted[path] ? 'deviates' : 'violates') : 'conforms',
      );
    }
  });

  test('violates when a field has another type, and says where', () => {
    for (const { path, types } of fields) {
      for (const [name, wrong] of Object.entries(wrongValues)) {
        const bent = types.includes(name) ? undefined : changed(event, path, wrong);
        if (bent === undefined) continue;
        const { verdict, findings } = judge([bent]);
        expect(`${path} ${name} ${verdict}`).toBe(`${path} ${name} violates`);
        expect(findings.map(finding => finding.path)).toContain(`/0${path}`);
      }
    }
  });

  test('still conforms with fields that nobody knows, at every level', () => {
    const { message } = event as { message: object };
    const unknown = { futureField: { deep: [null] }, 'with-hyphen': 1 };
    expect(judge([{ ...unknown, ...event, message: { ...unknown, ...message } }])).toEqual({
      verdict: 'conforms',
      findings: [],
    });
    const text = JSON.stringify([event]).replace('{', '{"__proto__":{"type":1},"constructor":2,');
    expect(judge(text).verdict).toBe('conforms');
  });

  test('conforms in any order of keys', () => {
    const reversed = Object.fromEntries(Object.entries(event).toReversed());
    expect(judge([reversed]).verdict).toBe('conforms');
  });

  test('violates when it deviates and has a wrong type at once, and both are reported', () => {
    const bent = changed(changed(event, '/to', undefined) ?? event, '/message/owner', 42);
    expect(judge(bent)).toMatchObject({ verdict: 'violates' });
    expect(rulesOf(bent)).toEqual(['bare-object', 'omit-to', 'message-owner-not-a-string']);
  });
});

test('everything that is wrong with a payload is reported at once', () => {
  const event = {
    type: 'message-delivered',
    time: 'noon',
    to: 5,
    message: { id: '', to: ['+1555', '+1555'], text: 1 },
  };
  expect(rulesOf([event]).toSorted()).toEqual(
    [
      'description-missing',
      'message-direction-missing',
      'message-from-missing',
      'message-id-empty',
      'message-owner-missing',
      'message-text-not-a-string',
      'message-time-missing',
      'message-to-repeated',
      'omit-application-id',
      'omit-segment-count',
      'time-format',
      'to-not-a-string',
    ].toSorted(),
  );
});

test('the findings of several events say which one they are about', () => {
  const [first, second] = exampleEvents;
  const { verdict, findings } = judge([first?.event, { ...second?.event, time: 'noon' }, 7]);
  expect(verdict).toBe('violates');
  expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
    ' batch-n',
    '/1/time time-format',
    '/2 event-not-an-object',
  ]);
});

test('a key that stands twice violates, in text only, and the place is told', () => {
  const text = JSON.stringify([exampleEvents[0]?.event]).replace('"owner"', '"id":"again","owner"');
  expect(judge(text)).toMatchObject({
    verdict: 'violates',
    findings: [{ path: '/0/message/id', rule: 'json-duplicate-key' }],
  });
  expect(judge(JSON.parse(text)).verdict).toBe('conforms');
});

test('malformed JSON is told with line and column, in three sentences and a source', () => {
  expect(judge('[\n  { "type": "message-sent", }\n]')).toEqual({
    verdict: 'violates',
    findings: [
      {
        path: '',
        rule: 'json-trailing-comma',
        message:
          'In line 2, column 27: A comma stands before the closing }. In JSON nothing follows the last element, not even a comma.',
        hint: "Remove the comma; Bandwidth's own example of a failed message had one there for years, so copies of it have it too.",
        source: 'RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format (2017-12)',
      },
    ],
  });
});

describe('bytes that are no text', () => {
  test.each<[string, readonly number[], string, string]>([
    ['Latin-1', [0x5b, 0x22, 0xfc, 0x22, 0x5d], 'body-not-utf-8', 'Byte 3 of the body (0xfc) is no UTF-8.'],
    [
      'a character cut in two',
      [0x5b, 0x22, 0xc3],
      'body-not-utf-8',
      'Byte 3 of the body (0xc3) is no UTF-8.',
    ],
    [
      'a surrogate in UTF-8',
      [0x22, 0xed, 0xa0, 0x80, 0x22],
      'body-not-utf-8',
      'Byte 3 of the body (0xa0) is no UTF-8.',
    ],
    ['UTF-16', [0xff, 0xfe, 0x5b, 0, 0x5d, 0], 'body-not-utf-8', 'the body is UTF-16'],
    ['gzip', [0x1f, 0x8b, 0x08, 0], 'body-compressed', 'compressed with gzip'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x5b, 0x5d], 'json-byte-order-mark', 'U+FEFF'],
    ['nothing', [], 'body-empty', 'The body is empty.'],
  ])('%s', (_name, bytes, rule, words) => {
    for (const input of [Uint8Array.from(bytes), Buffer.from(bytes), Uint8Array.from(bytes).buffer]) {
      const { findings } = judge(input);
      expect(findings.map(finding => finding.rule)).toEqual([rule]);
      expect(findings[0]?.message).toContain(words);
    }
  });
});
