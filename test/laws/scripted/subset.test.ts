import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fits } from '../../../src/laws/scripted/subset.ts';
import type { Json } from '../../../src/simulation/json.ts';

const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

describe('what is wanted fits', () => {
  test('itself, whatever it is', () => {
    fc.assert(fc.property(value, json => fits(json, json)));
  });

  test('an object with more members', () => {
    const members = fc.dictionary(fc.string(), value);
    fc.assert(fc.property(members, members, (wanted, more) => fits(wanted, { ...more, ...wanted })));
  });

  test('an array in any order', () => {
    const shuffled = fc
      .array(value, { maxLength: 6 })
      .chain(list =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(fc.property(shuffled, ([wanted, values]) => fits(wanted, values)));
  });

  test('elements that several of the wanted fit, when there is one for each', () => {
    expect(
      fits(
        [{ to: 'p1' }, { to: 'p1', text: 'hi' }],
        [
          { to: 'p1', text: 'hi' },
          { to: 'p1', text: 'ho' },
        ],
      ),
    ).toBe(true);
  });
});

describe('what is wanted does not fit', () => {
  test.each<[string, Json, Json | undefined]>([
    ['another value', 'delivered', 'failed'],
    ['a missing member', { status: 'delivered' }, {}],
    ['one element more', [{}], [{}, {}]],
    ['one element less', [{}, {}], [{}]],
    [
      'elements that are not enough for each',
      [{ text: 'hi' }, { text: 'hi' }],
      [{ text: 'hi' }, { text: 'ho' }],
    ],
    ['an array for an object', {}, []],
    ['nothing at all', null, undefined],
  ])('%s', (_, wanted, observed) => expect(fits(wanted, observed)).toBe(false));
});
