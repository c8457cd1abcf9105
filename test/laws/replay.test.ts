import { describe, expect, test } from '@jest/globals';
import { consumerNamed, correct, inProcess } from '../../mocks/consumers/index.ts';
import { check } from '../../src/laws/check.ts';
import type { Counterexample } from '../../src/laws/counterexample.ts';
import type { LawName } from '../../src/laws/law-name.ts';
import { replay } from '../../src/laws/replay.ts';
import { SCENARIO_FORMAT, type Scenario } from '../../src/simulation/scenario.ts';

function culprit(name: string) {
  const recipe = consumerNamed(name);
  if (recipe === undefined) throw new Error(`There is no consumer called ${name}.`);
  return inProcess(recipe);
}

async function found(name: string, law: LawName): Promise<Counterexample> {
  const { laws } = await check(culprit(name), { laws: [law], seed: 1 });
  const [report] = laws;
  if (report?.verdict !== 'broken') throw new Error(`${name} does not break ${law}.`);
  return report.counterexample;
}

describe('a counterexample', () => {
  test.each<[string, LawName]>([
    ['known-by-id', 'distinct'],
    ['answers-every-attempt', 'idempotent'],
    ['checks-then-acts', 'race-free'],
    ['everything-in-memory', 'durable'],
  ])('of %s against %s is still broken there, and fixed in a correct consumer', async (name, law) => {
    const { scenario, finding } = await found(name, law);
    const still = await replay(JSON.parse(JSON.stringify(scenario)) as Scenario, culprit(name), { seed: 1 });
    expect(still).toMatchObject({ verdict: 'still-broken', law, counterexample: { scenario: { law } } });
    expect(still.verdict === 'still-broken' && still.counterexample.finding).toBe(finding);
    expect(await replay(scenario, inProcess(correct), { seed: 1 })).toMatchObject({
      verdict: 'fixed',
      runs: 5,
    });
  });
});

describe('a replay cannot tell', () => {
  const nothing: Scenario = { format: SCENARIO_FORMAT, law: 'idempotent', messages: {}, steps: [] };

  test('when none of the faults strikes', async () => {
    expect(await replay(nothing, inProcess(correct))).toMatchObject({ verdict: 'cannot-tell' });
  });

  test('when the law needs something that the consumer does not offer', async () => {
    const report = await replay(nothing, inProcess(correct), { law: 'guarded' });
    expect(report).toMatchObject({ verdict: 'cannot-tell', runs: 0 });
    expect(report.verdict === 'cannot-tell' && report.reason).toContain('--auth');
  });
});

test('a scenario of no law is the caller’s mistake', async () => {
  const scenario: Scenario = { format: SCENARIO_FORMAT, law: 'nonsense', messages: {}, steps: [] };
  await expect(replay(scenario, inProcess(correct))).rejects.toThrow(RangeError);
});
