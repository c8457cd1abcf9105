import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawFrom, drawInteger, drawOne, drawText, drawWithin } from '../../src/random/draw.ts';

test('the same seed and key give the same number, in any order', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (seed, keys) => {
      const forwards = keys.map(drawFrom(seed));
      const backwards = keys.toReversed().map(drawFrom(seed)).toReversed();
      expect(backwards).toEqual(forwards);
      for (const number of forwards) expect(number >= 0 && number < 1).toBe(true);
    }),
  );
});

test('numbers are spread evenly, also over keys that differ in a single digit', () => {
  const draw = drawFrom(42);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n++) tenths[Math.floor(draw(`d${n}/backoff/2`) * 10)]!++;
  for (const count of tenths) expect(count).toBeGreaterThan(850);
  for (const count of tenths) expect(count).toBeLessThan(1150);
});

test('another seed, another scope or another key gives another number', () => {
  const numbers = [drawFrom(1)('a'), drawFrom(2)('a'), drawFrom(1)('b'), drawWithin(drawFrom(1), 'x')('a')];
  expect(new Set(numbers).size).toBe(4);
});

test('integers, choices and texts stay within what was asked for', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.string(),
      fc.tuple(fc.integer({ max: 5 }), fc.integer({ min: 5 })),
      (seed, key, range) => {
        const draw = drawFrom(seed);
        const integer = drawInteger(draw, key, range);
        expect(integer >= range[0] && integer <= range[1] && Number.isInteger(integer)).toBe(true);
        expect(['x', 'y']).toContain(drawOne(draw, key, ['x', 'y']));
        expect(drawText(draw, key, { length: 16, alphabet: 'abc' })).toMatch(/^[abc]{16}$/);
      },
    ),
  );
});
