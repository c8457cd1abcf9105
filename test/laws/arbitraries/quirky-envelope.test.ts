import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quirks } from '../../../src/contract/generated/quirks.ts';
import { judge } from '../../../src/contract/index.ts';
import { quirkyEnvelope } from '../../../src/laws/arbitraries/index.ts';

const visible = Object.values(quirks).filter(({ bends }) => bends === 'event' || bends === 'envelope');

/** Nobody has ever seen these as anything but mistakes, so the judge has no quirk for them. */
const condemned = ['malformed-json', 'empty-array'];

test.each(visible.map(({ name }) => name))('%s is known to our own judge', name => {
  const samples = fc.sample(quirkyEnvelope({ quirks: [name] }), { numRuns: 100, seed: 1 });
  for (const { body, quirk, consumerMust } of samples) {
    expect([quirk, consumerMust]).toEqual([name, quirks[name].consumerMust]);
    const strangers = judge(body).findings.filter(finding => finding.quirk === undefined);
    expect(strangers.length > 0).toBe(condemned.includes(name));
  }
});

test('only what documents of today show comes unasked', () => {
  const drawn = new Set(fc.sample(quirkyEnvelope(), { numRuns: 500, seed: 1 }).map(({ quirk }) => quirk));
  expect([...drawn].toSorted()).toEqual(
    visible
      .filter(({ documentedToday }) => documentedToday)
      .map(({ name }) => name)
      .toSorted(),
  );
});
