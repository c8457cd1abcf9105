import { expect, test } from '@jest/globals';
import { quirks } from '../../../src/contract/generated/quirks.ts';
import { quirkBends } from '../../../src/lifecycle/quirks/quirk-bends.ts';

test('every quirk of the spec that concerns events is emitted, by one file, and no other', () => {
  const promised = Object.values(quirks).filter(({ bends }) => bends !== 'delivery');
  expect(quirkBends.map(({ name }) => name).toSorted()).toEqual(promised.map(({ name }) => name).toSorted());
});
