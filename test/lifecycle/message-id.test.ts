import { describe, expect, test } from '@jest/globals';
import { messageId, uuidFor } from '../../src/lifecycle/message-id.ts';
import { drawFrom } from '../../src/random/draw.ts';

const draw = drawFrom('ids');
const now = Date.parse('2026-11-20T12:00:00.123Z');

describe('a message id', () => {
  test('is thirteen digits of the clock and sixteen letters or digits', () => {
    const id = messageId({ now, draw, key: '1' });
    expect(id).toMatch(/^\d{13}[0-9a-z]{16}$/);
    expect(id.slice(0, 13)).toBe(String(now));
  });

  test('has thirteen digits even where time starts at zero', () => {
    expect(messageId({ now: 5, draw, key: '1' })).toMatch(/^0{12}5[0-9a-z]{16}$/);
  });

  test('differs within a millisecond and is the same for the same seed', () => {
    const ids = Array.from({ length: 1_000 }, (_, count) => messageId({ now, draw, key: String(count) }));
    expect(new Set(ids).size).toBe(1_000);
    expect(ids).toEqual(ids.map((_, count) => messageId({ now, draw: drawFrom('ids'), key: String(count) })));
    expect(messageId({ now, draw: drawFrom('other'), key: '1' })).not.toBe(ids[1]);
  });

  test('is a UUID under the quirk, and then stays what it is', () => {
    const id = messageId({ now, draw, key: '1', quirks: ['uuid-id'] });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(uuidFor(id, draw)).toBe(id);
  });
});
