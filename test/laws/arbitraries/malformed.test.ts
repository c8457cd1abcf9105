import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../../src/contract/index.ts';
import { malformedKinds, malformedRequest } from '../../../src/laws/arbitraries/index.ts';
import { goodBody } from '../../../src/laws/arbitraries/malformed/good-body.ts';
import type { RawRequest } from '../../../src/simulation/scenario.ts';

const real = { m1: '1767225600000abcdefgh01234567', us: '+19195550100', p1: '+14155550201' };

/** The body as a run would send it, without its repetitions. */
function bodyOf({ body }: RawRequest): string {
  return body.replaceAll(/\{\{(\w+)\}\}/g, (_, label: 'm1' | 'us' | 'p1') => real[label]);
}

/** Whether a reader that wants no more than a type and an id finds an event in the body. */
function isRecognisable(body: string): boolean {
  try {
    const parsed: unknown = JSON.parse(body);
    return (Array.isArray(parsed) ? parsed : [parsed]).some(
      each => typeof each?.type === 'string' && typeof each?.message?.id === 'string',
    );
  } catch {
    return false;
  }
}

test('the good body is one', () => {
  expect(judge(bodyOf({ what: '', body: goodBody })).verdict).toBe('conforms');
});

describe.each(Object.keys(malformedKinds) as (keyof typeof malformedKinds)[])('%s', kind => {
  const samples = fc.sample(malformedKinds[kind](), { numRuns: 500, seed: 1 });

  test('says in a few words what is wrong', () => {
    for (const { what } of samples) expect(what).toMatch(/^.{5,80}$/s);
  });

  test('is to be refused only where nothing in it can be recognised', () => {
    const refused = samples.filter(
      ({ consumerMust, headers }) => (consumerMust ?? 'refuse-or-ignore') === 'refuse-or-ignore' && !headers,
    );
    for (const request of refused)
      expect([request.what, isRecognisable(bodyOf(request))]).toEqual([request.what, false]);
  });
});

test('every kind comes', () => {
  const whats = new Set(fc.sample(malformedRequest(), { numRuns: 2000, seed: 3 }).map(({ what }) => what));
  for (const what of [
    'an empty body',
    'HTML in place of JSON',
    'a comma too many',
    'an SMS event of API version 1',
    'a receipt of International A2P',
    'a receipt of two-factor authentication',
    'a status of a toll-free verification',
    'a key __proto__ that holds an event',
    'duplicate keys',
    '4000 nested arrays',
    'bytes that are no text',
    'text that is no UTF-8',
    'a byte order mark in front',
    'an envelope with a charset that nobody knows',
    'an envelope whose length is chunked',
    'message.text that is null',
    'an event without type',
  ]) {
    expect(whats).toContain(what);
  }
  expect([...whats].some(what => what.startsWith('an envelope cut off'))).toBe(true);
});

test('what is huge is small in a scenario', () => {
  const huge = fc.sample(malformedRequest(), { numRuns: 2000, seed: 3 }).find(({ times = 1 }) => times > 1);
  expect(huge).toMatchObject({ times: 3072 });
  expect(huge!.body.length * huge!.times!).toBeGreaterThan(3_000_000);
});
