import { describe, expect, test } from '@jest/globals';
import { errorCodeByNumber, errorCodes } from '../../src/contract/generated/error-codes.ts';
import type { ErrorClass, ErrorCode } from '../../src/contract/generated/error-codes.ts';
import { sources } from '../../src/contract/generated/sources.ts';

/** Every code that Bandwidth has ever published for a failed message, by number. */
const PUBLISHED = `
  4001 4121 4301 4302 4303 4320 4350 4360 4401 4403 4404 4405 4406 4407 4408 4409 4410 4411 4412
  4420 4421 4431 4432 4433 4434 4435 4451 4452 4470 4475 4476 4481 4482 4492 4493 4700 4701 4702
  4710 4711 4712 4720 4721 4730 4735 4740 4750 4751 4752 4753 4754 4770 4771 4772 4773 4774 4775
  4780 4781 4785 4790 4791 4792 4793 4794 4795 5100 5101 5106 5111 5112 5143 5144 5146 5201 5211
  5220 5229 5231 5500 5501 5503 5600 5610 5611 5620 5630 5650 5999 9902 9999
`
  .trim()
  .split(/\s+/)
  .map(Number);

/** Codes whose billing no source states. */
const UNVERIFIED_BILLING = [4475, 4476, 4710, 4735, 4754, 4794, 5229, 5611];

test('the table holds every published code once, in ascending order', () => {
  expect(PUBLISHED).toHaveLength(91);
  expect(errorCodes.map(entry => entry.code)).toEqual(PUBLISHED.toSorted((a, b) => a - b));
});

test('82 of them are current', () => {
  expect(errorCodes.filter(entry => entry.status === 'current')).toHaveLength(82);
  expect(errorCodes.filter(entry => entry.status === 'unverified').map(entry => entry.code)).toEqual([5229]);
});

test('a code can be looked up by its number', () => {
  expect(errorCodeByNumber.get(4432)).toMatchObject({ name: 'rejected-forbidden-country', billable: 'no' });
  expect(errorCodeByNumber.get(4000)).toBeUndefined();
});

describe.each(errorCodes.map(entry => [entry.code, entry] as const))('%i', (_, entry) => {
  test('says in one sentence each what it means and what to do', () => {
    for (const sentence of [entry.meaning, entry.advice]) {
      expect(sentence).toMatch(/^[A-Z4]/);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[.!?] [A-Z]/);
    }
  });

  test('has a description, sources that exist, and dates in one form', () => {
    expect(entry.description).not.toBe('');
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...entry.source]));
    expect(entry.since).toMatch(/^(by )?\d{4}(-\d{2}-\d{2})?$/);
    expect(entry.removed !== null).toBe(entry.status === 'removed');
  });

  test('has the class that its digits say', () => {
    expect(entry.class).toBe(classByDigits(entry));
  });

  test('is billed as its class says, where that is known', () => {
    expect(entry.billable).toBe(billableByClass(entry));
  });

  test('is worth repeating only when the service was at fault', () => {
    const isServerFault = entry.class.endsWith('-server');
    const isVolumeLimit = [4780, 4781, 4785].includes(entry.code);
    expect(entry.retry !== 'never').toBe(isServerFault || isVolumeLimit);
    expect(entry.retry === 'once').toBe(entry.class === 'carrier-server');
  });
});

/** The digits decide, but for 5999, which is Bandwidth's own, and for a code that nobody has explained. */
function classByDigits({ code }: ErrorCode): ErrorClass {
  if (code === 5229) return 'unverified';
  const [first, second] = String(code);
  if (first === '9') return 'ambiguous';
  if (first === '4') return second === '7' ? 'carrier-client' : 'bandwidth-client';
  return second === '6' ? 'carrier-server' : 'bandwidth-server';
}

/** What Bandwidth refuses is free, but for spam; what a carrier refuses, or nobody explains, is billed. */
function billableByClass(entry: ErrorCode): ErrorCode['billable'] {
  if (UNVERIFIED_BILLING.includes(entry.code)) return 'unverified';
  if (entry.code === 4470 || entry.code === 4121) return 'yes';
  return entry.class.startsWith('bandwidth') ? 'no' : 'yes';
}
