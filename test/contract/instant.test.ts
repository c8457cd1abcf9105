import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { isInstant, whyNoInstant } from '../../src/contract/instant.ts';

test.each([
  '2016-09-14T18:20:16Z',
  '2020-03-27T15:01:22.646Z',
  '2025-01-06T15:43:35.502180Z',
  '2026-07-08T09:50:09.123456789Z',
  '2026-07-08T09:50:09.1234567890123Z',
  '2026-07-08T11:50:09+02:00',
  '2026-07-08T04:50:09.5-05:00',
  '2026-07-08t09:50:09z',
  '2024-02-29T00:00:00Z',
  '2000-02-29T23:59:59Z',
  '0000-01-01T00:00:00Z',
  '2016-12-31T23:59:60Z',
  '2017-01-01T08:59:60+09:00',
  '2026-07-08T09:50:09-00:00',
])('%s is an instant', text => {
  expect(isInstant(text)).toBe(true);
});

test.each([
  ['', ''],
  ['2026-07-08', ', a date without a time of day'],
  ['2026-07-08 09:50:09Z', ', with a blank where the T belongs'],
  ['2026-07-08T09:50:09', ', which says neither Z nor an offset'],
  ['2026-07-08T09:50:09.250', ', which says neither Z nor an offset'],
  ['2026-07-08T09:50:09+0200', ', whose offset lacks its colon'],
  ['2026-02-29T09:50:09Z', ', which no calendar or clock shows'],
  ['1900-02-29T09:50:09Z', ', which no calendar or clock shows'],
  ['2026-13-01T09:50:09Z', ', which no calendar or clock shows'],
  ['2026-00-01T09:50:09Z', ', which no calendar or clock shows'],
  ['2026-04-31T09:50:09Z', ', which no calendar or clock shows'],
  ['2026-07-00T09:50:09Z', ', which no calendar or clock shows'],
  ['2026-07-08T24:00:00Z', ', which no calendar or clock shows'],
  ['2026-07-08T09:60:00Z', ', which no calendar or clock shows'],
  ['2026-07-08T09:50:60Z', ', which no calendar or clock shows'],
  ['2026-07-08T23:59:61Z', ', which no calendar or clock shows'],
  ['2026-07-08T09:50:09+24:00', ', which no calendar or clock shows'],
  ['2026-07-08T09:50:09+02:60', ', which no calendar or clock shows'],
  ['1783504211160', ', which counts from 1970'],
  ['2026-07-08T09:50:09.Z', ''],
  ['2026-07-08T09:50Z', ''],
  ['Wed, 08 Jul 2026 09:50:11 GMT', ''],
  [' 2026-07-08T09:50:09Z', ''],
  ['2026-07-08T09:50:09Z\n', ''],
  ['２０２６-07-08T09:50:09Z', ''],
])('%j is no instant%s', (text, why) => {
  expect(isInstant(text)).toBe(false);
  expect(whyNoInstant(text)).toBe(why);
});

describe('whatever the moment', () => {
  test('a date of JavaScript is an instant', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), date => {
        expect(isInstant(date.toISOString())).toBe(true);
      }),
    );
  });

  test('a day is one exactly when the calendar has it', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const parts = fc.tuple(
      fc.integer({ min: 1600, max: 2400 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const exists = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect(isInstant(`${year}-${two(month)}-${two(day)}T12:00:00Z`)).toBe(exists);
      }),
    );
  });
});
