import { describe, expect, test } from '@jest/globals';
import { correctConsumers, inProcess } from '../../../mocks/consumers/index.ts';
import { check } from '../../../src/laws/check.ts';
import { lawNames } from '../../../src/laws/law-name.ts';

const credentials = { username: 'bwkit', password: 'correct horse' };

describe.each(correctConsumers)('$name', recipe => {
  test.each([11, 12])('is acquitted of every law, seed %i', async seed => {
    const report = await check(inProcess(recipe, { credentials }), { seed, runs: 40 });
    const broken = report.laws.filter(({ verdict }) => verdict === 'broken');
    expect(broken.map(({ law, ...rest }) => ({ law, reason: 'reason' in rest && rest.reason }))).toEqual([]);
    expect(report.volatile).toEqual([]);
  });
});

test('the correct consumer with a state to look at is held to every law', async () => {
  const [correct] = correctConsumers;
  const report = await check(inProcess(correct!, { credentials }), { seed: 3, runs: 30 });
  expect(report.laws.map(({ law, verdict }) => `${law} ${verdict}`)).toEqual(
    lawNames.map(law => `${law} held`),
  );
});
