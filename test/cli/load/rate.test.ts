import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readBackoff } from '../../../src/cli/load/backoff.ts';
import { readFaultShares } from '../../../src/cli/load/fault-shares.ts';
import { readRate } from '../../../src/cli/load/rate.ts';

const value = (reading: { fits: boolean; value?: unknown }): unknown =>
  reading.fits ? reading.value : 'no fit';

test.each([
  ['2000/s', 2000],
  ['2000', 2000],
  [2000, 2000],
  ['0.5/s', 0.5],
  ['90/min', 1.5],
  ['90/m', 1.5],
  [' 7200 / h ', 2],
  ['fast', 'no fit'],
  ['0/s', 'no fit'],
  ['-1/s', 'no fit'],
  ['1/y', 'no fit'],
  ['1/toString', 'no fit'],
  ['100001/s', 'no fit'],
  ['', 'no fit'],
])('a rate of %j is %j a second', (written, perSecond) => {
  expect(value(readRate(written))).toBe(perSecond);
});

test('a rate means the same by the second, minute and hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), perSecond => {
      expect(value(readRate(`${perSecond}/s`))).toBe(perSecond);
      expect(value(readRate(`${perSecond * 60}/min`))).toBe(perSecond);
      expect(value(readRate(`${perSecond * 3600}/h`))).toBe(perSecond);
    }),
  );
});

test.each([
  ['1s', [1000]],
  ['1s,500ms, 2m', [1000, 500, 120_000]],
  ['0s', 'no fit'],
  ['1s,', 'no fit'],
  ['1', 'no fit'],
])('pauses of %j are %j', (written, pauses) => {
  expect(value(readBackoff(written))).toEqual(pauses);
});

test.each([
  ['lost-answer=1%', { 'lost-answer': 0.01 }],
  ['lost-answer=1%, reset=0.5', { 'lost-answer': 0.01, reset: 0.5 }],
  ['lost-answer', 'no fit'],
  ['lost-answer=200%', 'no fit'],
  ['reset=1%,reset=2%', 'no fit'],
  ['crash=1%', 'no fit'],
  ['', 'no fit'],
])('faults of %j are %j', (written, shares) => {
  expect(value(readFaultShares(written))).toEqual(shares);
});
