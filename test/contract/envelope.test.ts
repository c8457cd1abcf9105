import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseEnvelope } from '../../src/contract/index.ts';
import type { ReadableEvent } from '../../src/contract/index.ts';
import { root } from '../spec/example-files.ts';

const text = readFileSync(join(root, 'spec/examples/message-delivered/sms.json'), 'utf8');
const [delivered] = JSON.parse(text);
const group = JSON.parse(
  readFileSync(join(root, 'spec/examples/message-delivered/group-mms.json'), 'utf8'),
)[0];

/** The events of an envelope that deviates. */
function readable(payload: unknown): readonly ReadableEvent[] {
  const parsed = parseEnvelope(payload);
  if (parsed.ok || parsed.verdict !== 'deviates')
    throw new Error(`It does not deviate: ${JSON.stringify(parsed)}`);
  return parsed.envelope;
}

const message = (fields: object): object => ({ ...delivered, message: { ...delivered.message, ...fields } });

describe('a conforming body', () => {
  const buffer = Buffer.from(text);
  test.each<[string, unknown]>([
    ['text', text],
    ['a Buffer', buffer],
    ['a Uint8Array', new Uint8Array(buffer)],
    ['part of a larger buffer', Buffer.concat([Buffer.from('xx'), buffer]).subarray(2)],
    ['an ArrayBuffer', new Uint8Array(buffer).buffer],
    ['a DataView', new DataView(new Uint8Array(buffer).buffer)],
    ['what a framework has parsed', JSON.parse(text)],
  ])('is taken as %s', (_form, body) => {
    expect(parseEnvelope(body)).toEqual({ ok: true, envelope: [delivered] });
  });

  test('is handed over as it is when it was parsed already', () => {
    const value = JSON.parse(text);
    const parsed = parseEnvelope(value);
    expect(parsed.ok && parsed.envelope).toBe(value);
  });
});

describe('a body that deviates can still be used', () => {
  test('a bare event comes in an array', () => {
    expect(readable(delivered)).toEqual([delivered]);
  });

  test('all events of a batch come, in order', () => {
    expect(readable([delivered, group])).toEqual([delivered, group]);
  });

  test('the good events of a batch come also when there are bad ones among them, which are told of', () => {
    const parsed = parseEnvelope([{ ...delivered, time: 'noon' }, delivered, 7, {}, group]);
    expect(parsed).toMatchObject({ ok: false, verdict: 'deviates', envelope: [delivered, group] });
    const rules = parsed.ok ? [] : parsed.findings.map(({ rule, path }) => `${path} ${rule}`);
    expect(rules).toEqual(
      expect.arrayContaining(['/0/time time-format', '/2 event-not-an-object', '/3 event-unrecognised']),
    );
  });

  test('an event of an unknown type comes as it is, to be acknowledged and ignored', () => {
    const event = { ...delivered, type: 'message-expired' };
    expect(readable([event])).toEqual([event]);
  });

  test.each(['message-queued', 'message-rejected-forbidden-country'])(
    'so does one of the old type %s',
    type => {
      const event = { ...delivered, type };
      expect(readable([event])).toEqual([event]);
    },
  );

  test('a missing recipient is filled in from the message when it names one, and only then', () => {
    const { to: one, ...single } = delivered;
    const { to: _several, ...several } = group;
    expect(readable([single])).toEqual([{ ...single, to: one }]);
    expect(readable([several])).toEqual([several]);
  });

  test('a receipt gets its direction, a location its spelling of today, and an empty list of media is gone', () => {
    expect(readable([message({ direction: 'in' })])).toEqual([delivered]);
    expect(readable([message({ media: [] })])).toEqual([delivered]);
    const location = { ...message({ direction: 'in' }), type: 'location-request-response' };
    expect(readable([location])).toEqual([{ ...location, type: 'requested-location-response' }]);
  });

  test('what is missing without a substitute stays missing, and nothing is made up', () => {
    const { segmentCount: _count, applicationId: _id, ...rest } = delivered.message;
    const bare = { ...delivered, message: rest };
    expect(readable([bare])).toEqual([bare]);
    const plain = message({ owner: '15552221111' });
    expect(readable([plain])).toEqual([plain]);
    const coded = { ...delivered, errorCode: 0 };
    expect(readable([coded])).toEqual([coded]);
  });

  test('the shape of the beta is told in the words of today', () => {
    const beta = JSON.parse(
      readFileSync(join(root, 'spec/examples/deviating/rbm-beta-2025-05.json'), 'utf8'),
    );
    const { message: sent } = beta[0];
    expect(readable(beta)).toMatchObject([
      {
        type: 'message-delivered',
        to: sent.to,
        message: {
          id: sent.messageId,
          owner: sent.from,
          direction: 'out',
          to: [sent.to],
          from: sent.from,
          channel: 'RBM',
        },
      },
    ]);
    const inbound = [{ ...beta[0], message: { ...sent, direction: 'INBOUND' } }];
    expect(readable(inbound)).toMatchObject([
      { type: 'message-received', message: { owner: sent.to, direction: 'in' } },
    ]);
  });

  test('the payload itself is left as it was', () => {
    const payload = [message({ direction: 'in', media: [] })];
    const before = structuredClone(payload);
    readable(payload);
    expect(payload).toEqual(before);
  });
});

describe('a body that violates', () => {
  test.each<[string, unknown, string]>([
    ['undefined, as when no body parser ran', undefined, 'envelope-not-an-array'],
    ['null', null, 'envelope-not-an-array'],
    ['an empty object, as some frameworks make of nothing', {}, 'event-unrecognised'],
    ['a function', () => 0, 'envelope-not-an-array'],
    ['a Date', new Date(0), 'event-unrecognised'],
    ['broken JSON', '[{]', 'json-unexpected-character'],
    ['text that says undefined', 'undefined', 'json-unquoted-value'],
    ['a batch of bad events', [{ ...delivered, time: 'noon' }, 7], 'time-format'],
  ])('gives findings and no envelope: %s', (_name, body, rule) => {
    const parsed = parseEnvelope(body);
    expect(parsed).toMatchObject({ ok: false, verdict: 'violates' });
    expect(parsed).not.toHaveProperty('envelope');
    expect(!parsed.ok && parsed.findings.map(finding => finding.rule)).toContain(rule);
  });
});

test('lone surrogates and repeated keys are JSON, and parsed as such', () => {
  expect(parseEnvelope(text.replace('"text": ""', '"text": "\\ud83d"')).ok).toBe(true);
  expect(parseEnvelope(text.replace('"text": ""', '"text": "", "text": ""')).ok).toBe(true);
});
