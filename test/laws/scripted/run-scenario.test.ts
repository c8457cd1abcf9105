import { describe, expect, test } from '@jest/globals';
import { consumerNamed, correct, inProcess } from '../../../mocks/consumers/index.ts';
import { runScenario, type ScenarioReport } from '../../../src/laws/scripted/run-scenario.ts';
import { SCENARIO_FORMAT, type Scenario, type Step } from '../../../src/simulation/scenario.ts';

function scenarioOf(steps: readonly Step[], rest: Partial<Scenario> = {}): Scenario {
  const messages = { m1: { direction: 'in' }, m2: { direction: 'out' } } as const;
  return { format: SCENARIO_FORMAT, messages, steps, ...rest };
}

/** The story without how long the consumer took, which is real. */
function toldOf(report: ScenarioReport | undefined): unknown {
  return report?.story.map(({ outcome, ...line }) => ({ ...line, outcome: outcome.replace(/ in \d.*/, '') }));
}

const received: Step = { events: [{ type: 'message-received', of: 'm1' }] };
const delivered: Step = { events: [{ type: 'message-delivered', of: 'm2' }] };

describe('a scripted run passes', () => {
  test('when everything ends as it says, faults and all', async () => {
    const scenario = scenarioOf(
      [
        { ...received, faults: [{ kind: 'lost-answer' }], expect: { ends: 'acknowledged', attempts: 2 } },
        { ...delivered, faults: [{ kind: 'unreachable', attempts: 30 }], expect: { ends: 'exhausted' } },
      ],
      { expect: { effects: [{ to: ['p1'] }] } },
    );
    const report = await runScenario(scenario, inProcess(correct), { seed: 1 });
    expect(report).toMatchObject({ verdict: 'passed', failures: [], deliveries: 2, seed: 1 });
  });

  test('twice alike with one seed', async () => {
    const scenario = scenarioOf([
      { ...received, faults: [{ kind: 'duplicate', afterMs: 60_000 }] },
      delivered,
    ]);
    const [one, other] = [1, 2].map(() => runScenario(scenario, inProcess(correct), { seed: 5 }));
    expect(toldOf(await one)).toEqual(toldOf(await other));
  });
});

describe('a scripted run fails', () => {
  const cases: [string, Step, string][] = [
    [
      'of an envelope that is not acknowledged although nothing is said',
      { ...delivered, faults: [{ kind: 'unreachable', attempts: 30 }] },
      'acknowledged',
    ],
    ['of an ending', { ...delivered, expect: { ends: 'exhausted' } }, 'exhausted'],
    ['of a status', { ...delivered, expect: { status: [200, 202] } }, 'status 200 or 202'],
    ['of a number of attempts', { ...delivered, expect: { attempts: 2 } }, '2 attempts'],
  ];
  test.each(cases)('for want %s', async (_, step, expected) => {
    const report = await runScenario(scenarioOf([received, step]), inProcess(correct), { seed: 1 });
    expect(report.verdict).toBe('failed');
    expect(report.failures).toEqual([
      expect.objectContaining({ step: 2, what: 'message-delivered of m2', expected }),
    ]);
  });

  test('when a person is answered twice, or not at all', async () => {
    const scenario = scenarioOf([{ ...received, faults: [{ kind: 'duplicate', afterMs: 60_000 }] }], {
      expect: { effects: [{ to: ['p1'] }] },
    });
    const forgetful = consumerNamed('answers-every-attempt');
    const twice = await runScenario(scenario, inProcess(forgetful ?? correct), { seed: 1 });
    expect(twice.failures).toMatchObject([{ what: 'effects', observed: [{ to: ['p1'] }, { to: ['p1'] }] }]);
    const never = scenarioOf([delivered], { expect: { effects: [{}] } });
    expect(await runScenario(never, inProcess(correct), { seed: 1 })).toMatchObject({
      verdict: 'failed',
      failures: [{ what: 'effects', observed: [] }],
    });
  });
});

test('what the consumer does not offer is named, with how to offer it', async () => {
  const scenario = scenarioOf([{ ...delivered, credentials: 'wrong-password' }]);
  const report = await runScenario(scenario, inProcess(correct), { seed: 1 });
  expect(report.verdict).toBe('cannot-tell');
  expect(report.reason).toMatch(/wrong credentials.*Hint: .*--auth/);
});
