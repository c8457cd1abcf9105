import { expect, test } from '@jest/globals';
import { culprits, inProcess } from '../../../mocks/consumers/index.ts';
import { check } from '../../../src/laws/check.ts';

const credentials = { username: 'bwkit', password: 'correct horse' };

test.each(culprits)('$name breaks $breaks and no other law', async culprit => {
  const consumer = inProcess(culprit, { credentials });
  const report = await check(consumer, { skip: [culprit.breaks], seed: 1, runs: 25 });
  const broken = report.laws.filter(({ verdict }) => verdict === 'broken');
  expect(broken.map(({ law, ...rest }) => ({ law, reason: 'reason' in rest && rest.reason }))).toEqual([]);
  expect(report.unjudged).toBeUndefined();
});
