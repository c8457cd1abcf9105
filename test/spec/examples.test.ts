import { describe, expect, test } from '@jest/globals';
import { eventTypes, judge, parseEnvelope } from '../../src/contract/index.ts';
import type { CallbackEvent } from '../../src/contract/index.ts';
import { quirks } from '../../src/contract/generated/quirks.ts';
import { examplesIn, validExamples } from './example-files.ts';

const eventOf = ({ bytes }: { readonly bytes: Uint8Array }): CallbackEvent => JSON.parse(String(bytes))[0];
const valid = validExamples();
const events = valid.map(eventOf);
const messages = events.map(({ message }) => message);

describe('a valid example', () => {
  test.each(valid)('conforms, and is of the type its folder names: $path', example => {
    expect(judge(example.bytes)).toEqual({ verdict: 'conforms', findings: [] });
    expect(parseEnvelope(example.bytes)).toMatchObject({ ok: true, envelope: [{ type: example.folder }] });
  });

  test.each(eventTypes)('stands beside at least two others of its type: %s', type => {
    expect(examplesIn(type).length).toBeGreaterThanOrEqual(3);
  });

  test.each(events)('has the order of keys that captured callbacks have: $type of $time', event => {
    const expected = ['time', 'type', 'to', 'description', 'message'];
    expect(Object.keys(event).filter(key => expected.includes(key))).toEqual(expected);
    const fields = 'id owner applicationId time segmentCount direction to from text media tag'.split(' ');
    const shown = Object.keys(event.message).filter(key => fields.includes(key));
    expect(shown).toEqual(fields.filter(key => shown.includes(key)));
  });
});

describe('the valid examples together', () => {
  test.each([
    ['no fractional digits', /:\d\dZ$/],
    ['three fractional digits', /\.\d{3}Z$/],
    ['six fractional digits', /\.\d{6}Z$/],
    ['an offset', /[+-]\d\d:\d\d$/],
  ])('show a time with %s', (_name, form) => {
    expect(events.filter(event => form.test(event.time))).not.toEqual([]);
  });

  test.each([
    ['a toll-free number', /^\+1(800|888|877|866|855|844|833)/],
    ['a short code', /^\d{5,6}$/],
    ['an alphanumeric sender', /^ACME Parcel$/],
    ['the name of an RBM agent', /^[A-Z][A-Za-z]{11,}$/],
  ])('show %s as a party', (_name, form) => {
    expect(messages.filter(({ owner }) => form.test(owner))).not.toEqual([]);
  });

  test('show a UUID as an id, and several recipients', () => {
    expect(messages.some(({ id }) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    expect(messages.some(({ to }) => to.length > 1)).toBe(true);
    expect(messages.some(({ to }) => to.length > 10)).toBe(true);
  });

  const optional = ['text', 'media', 'tag', 'priority', 'channel'] as const;

  test.each(optional)('show messages with and without %s, in and out', field => {
    for (const direction of ['in', 'out']) {
      const some = messages.filter(message => message.direction === direction);
      expect(new Set(some.map(message => field in message))).toEqual(new Set([true, false]));
    }
  });

  test.each(eventTypes)('show %s with and without the name of the carrier', type => {
    const some = events.filter(event => event.type === type);
    expect(new Set(some.map(event => 'carrierName' in event))).toEqual(new Set([true, false]));
  });

  test('show an error code, 0 and none on a failure, and a reading with and without its time', () => {
    const codes = events.flatMap(event => (event.type === 'message-failed' ? [event.errorCode] : []));
    expect(codes).toEqual(expect.arrayContaining([4432, 9902, 0, undefined]));
    const readings = events.filter(event => event.type === 'message-read');
    expect(new Set(readings.map(event => 'eventTime' in event))).toEqual(new Set([true, false]));
  });
});

describe('an invalid example', () => {
  test.each(examplesIn('invalid'))('breaks exactly the rule in its name: $path', ({ bytes, name }) => {
    const { verdict, findings } = judge(bytes);
    expect(findings.map(({ rule }) => rule)).toEqual([name]);
    expect(verdict).toBe('violates');
    expect(parseEnvelope(bytes).ok).toBe(name === 'json-duplicate-key');
  });
});

describe('a deviating example', () => {
  test.each(examplesIn('deviating'))('departs as the quirk in its name: $path', ({ bytes, name }) => {
    const { verdict, findings } = judge(bytes);
    expect(verdict).toBe('deviates');
    expect(findings.map(({ quirk }) => quirk)).toContain(name);
    expect(quirks).toHaveProperty([name]);
    const parsed = parseEnvelope(bytes);
    expect(parsed).toMatchObject({ ok: false, verdict: 'deviates', findings });
    expect(parsed.envelope?.length).toBe(name === 'batch-n' ? 2 : 1);
  });
});
