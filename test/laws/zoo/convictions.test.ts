import { expect, test } from '@jest/globals';
import { inProcess, zoo } from '../../../mocks/consumers/index.ts';
import { check } from '../../../src/laws/check.ts';

const credentials = { username: 'bwkit', password: 'correct horse' };
/** Nine of ten are shown in three events; what remembers a few events can only be shown with one more. */
const mostSteps = 5;

test.each(zoo)('$breaks convicts $name', async bug => {
  const consumer = inProcess(bug, bug.breaks === 'guarded' ? { credentials } : {});
  const { laws } = await check(consumer, { laws: [bug.breaks], seed: 1 });
  const [report] = laws;
  expect(report).toMatchObject({ law: bug.breaks, verdict: 'broken' });
  if (report?.verdict !== 'broken') return;
  const { scenario, story, finding } = report.counterexample;
  expect(scenario.steps.length).toBeLessThanOrEqual(mostSteps);
  expect(story.length).toBeGreaterThan(0);
  expect(finding).toMatch(/\.$/);
});
