import { expect, test } from '@jest/globals';
import { quirks } from '../../../src/contract/generated/quirks.ts';
import { drawQuirk } from '../../../src/lifecycle/index.ts';
import { quirkBends } from '../../../src/lifecycle/quirks/quirk-bends.ts';
import { drawFrom } from '../../../src/random/draw.ts';

test('every quirk of the spec that concerns events is emitted, by one file, and no other', () => {
  const promised = Object.values(quirks).filter(({ bends }) => bends !== 'delivery');
  expect(quirkBends.map(({ name }) => name).toSorted()).toEqual(promised.map(({ name }) => name).toSorted());
});

test('a quirk can be drawn, as often as it is asked for', () => {
  const names = ['omit-to', 'empty-tag'] as const;
  const draws = Array.from({ length: 1_000 }, (_, at) =>
    drawQuirk(drawFrom(1), `e${at}`, { ratio: 0.3, from: names }),
  );
  const struck = draws.filter(name => name !== undefined);
  expect(struck.length).toBeGreaterThan(200);
  expect(struck.length).toBeLessThan(400);
  expect(new Set(struck)).toEqual(new Set(names));
  expect(drawQuirk(drawFrom(1), 'e', { ratio: 0, from: names })).toBeUndefined();
});
