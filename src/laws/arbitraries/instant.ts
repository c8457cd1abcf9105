import fc from 'fast-check';

/** How many digits of a second an instant shows; callbacks have been seen with each of these. */
export type SecondDigits = 0 | 3 | 6;

/** 2026-01-01T00:00:00Z, where generated time begins. */
export const beginning = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;
const spanMs = 30 * dayMs;

/** Digits of a second: three, unless something depends on it. */
export function secondDigits(): fc.Arbitrary<SecondDigits> {
  return fc.constantFrom(3, 0, 6);
}

/** A moment of January 2026 as callbacks write it: RFC 3339 in UTC, with 0, 3 or 6 digits after the second. */
export function instant(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: spanMs }), secondDigits())
    .map(([sinceMs, digits]) => written(beginning + sinceMs, digits));
}

/** Writes epoch milliseconds with the given digits; what is finer than a millisecond is made from the instant itself. */
export function written(at: number, digits: SecondDigits): string {
  const text = new Date(at).toISOString();
  switch (digits) {
    case 0:
      return `${text.slice(0, 19)}Z`;
    case 3:
      return text;
    case 6:
      return `${text.slice(0, -1)}${String((at * 7) % 1000).padStart(3, '0')}Z`;
  }
}
