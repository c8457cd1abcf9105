import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LoadKind, loadKindNames } from '../../../src/cli/load/kinds.ts';
import { kindAt, type Mix, mixText, readMix } from '../../../src/cli/load/mix.ts';

const kind = fc.constantFrom(...loadKindNames);
const parts = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: 99 }).map(each => each / 4),
);
const mix = fc
  .uniqueArray(fc.tuple(kind, parts), { selector: ([name]) => name, minLength: 1 })
  .map(entries => Object.fromEntries(entries) as Mix);

test('a mix that is written can be read again, as text and as an object', () => {
  fc.assert(
    fc.property(mix, wanted => {
      expect(readMix(mixText(wanted))).toEqual({ fits: true, value: wanted });
      expect(readMix(wanted)).toEqual({ fits: true, value: wanted });
    }),
  );
});

test('each kind takes up its share of all chances', () => {
  fc.assert(
    fc.property(mix, wanted => {
      const sum = Object.values(wanted).reduce((all, each) => all + each, 0);
      const steps = 2000;
      const found = new Map<LoadKind, number>();
      for (let step = 0; step < steps; step++) {
        const fallen = kindAt(wanted, (step + 0.5) / steps);
        found.set(fallen, (found.get(fallen) ?? 0) + 1);
      }
      for (const [name, amount] of Object.entries(wanted)) {
        const count = found.get(name as LoadKind) ?? 0;
        expect(Math.abs(count / steps - amount / sum)).toBeLessThanOrEqual(2 / steps);
      }
    }),
    { numRuns: 30 },
  );
});

test('a kind without parts never comes, not even at the end of the stretch', () => {
  expect(kindAt({ sms: 1, mms: 0 }, 0)).toBe('sms');
  expect(kindAt({ sms: 1, mms: 0 }, 1 - Number.EPSILON)).toBe('sms');
  expect(kindAt({ mms: 0, sms: 1 }, 0)).toBe('sms');
});

describe('what is no mix is refused, and never breaks anything:', () => {
  test.each([
    ['', 'each with how many parts'],
    ['sms', 'each kind once'],
    ['sms=', 'each kind once'],
    ['sms=0', 'each kind once'],
    ['sms=-1', 'each kind once'],
    ['sms=1,sms=2', 'each kind once'],
    ['sms=1e3', 'each kind once'],
    ['fax=1', 'each with how many parts'],
    ['toString=1', 'each with how many parts'],
  ])('%j', (written, expected) => {
    expect(readMix(written)).toMatchObject({ fits: false, expected: expect.stringContaining(expected) });
  });

  test('anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.anything()), written => void readMix(written)));
  });
});
