import { expect, test } from '@jest/globals';
import { timestamp } from '../../src/lifecycle/timestamp.ts';
import { drawFrom } from '../../src/random/draw.ts';

const at = Date.parse('2026-11-20T12:00:00.123Z');
const given = { draw: drawFrom(1), key: 'x' };

test('an instant is written with no, three or six digits of a second', () => {
  expect(timestamp(at, 0, given)).toBe('2026-11-20T12:00:00Z');
  expect(timestamp(at, 3, given)).toBe('2026-11-20T12:00:00.123Z');
  expect(timestamp(at, 6, given)).toMatch(/^2026-11-20T12:00:00\.123\d{3}Z$/);
});

test('the drawn digits are the same wherever an instant is written, and differ between instants', () => {
  expect(timestamp(at, 6, given)).toBe(timestamp(at, 6, given));
  const written = Array.from({ length: 50 }, (_, key) =>
    timestamp(at, 6, { draw: given.draw, key: String(key) }),
  );
  expect(new Set(written).size).toBeGreaterThan(40);
});
