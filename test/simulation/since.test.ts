import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/simulation/json.ts';
import { changeSince } from '../../src/simulation/since.ts';

const state = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

describe('what has come about between two looks', () => {
  test('is nothing when both are alike', () => {
    fc.assert(
      fc.property(state, json => {
        const change = changeSince(json, structuredClone(json));
        expect([null, {}, []]).toContainEqual(change);
      }),
    );
  });

  test('is what was added to a list, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (before, more) => {
        expect(changeSince(before, [...before, ...more])).toEqual(more);
      }),
    );
  });

  test.each<[string, Json, Json, Json]>([
    ['a member', { a: 1 }, { a: 1, b: 2 }, { b: 2 }],
    ['by how much a number grew', { count: 41 }, { count: 43 }, { count: 2 }],
    [
      'by how much a row of a table of counters grew',
      {
        totals: [
          { name: 'billed', amount: 5 },
          { name: 'sent', amount: 1 },
        ],
      },
      {
        totals: [
          { name: 'billed', amount: 7 },
          { name: 'sent', amount: 1 },
        ],
      },
      { totals: [{ name: 'billed', amount: 2 }] },
    ],
    [
      'a row of a table of counters that was not there',
      { totals: [] },
      { totals: [{ name: 'billed', amount: 1 }] },
      { totals: [{ name: 'billed', amount: 1 }] },
    ],
    [
      'a row that is another one',
      [{ id: 'a', status: 'sent' }],
      [{ id: 'a', status: 'delivered' }],
      [{ id: 'a', status: 'delivered' }],
    ],
    ['numbers that have no name', [1, 2], [1, 3], [3]],
  ])('is %s', (_, before, after, change) => expect(changeSince(before, after)).toEqual(change));
});
