import { expect, test } from '@jest/globals';
import { show } from '../../src/contract/show.ts';

/** Nested deeper than any recursion goes. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

test.each([
  ['a\nb', '"a\\nb"'],
  ['', '""'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}"… (61 characters)`],
  [`${'x'.repeat(59)}😀`, `"${'x'.repeat(59)}\\ud83d"… (61 characters)`],
  [0, '0'],
  [-1.5, '-1.5'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[], 'an empty array'],
  [[1, 2], 'an array of 2'],
  [{ a: 1 }, 'an object'],
  [10n, '10'],
  [Symbol('s'), 'Symbol(s)'],
  [nested(100_000), 'an array of 1'],
])('%p is shown as %s', (value, text) => {
  expect(show(value)).toBe(text);
});
