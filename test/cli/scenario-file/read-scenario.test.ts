import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readScenario } from '../../../src/cli/scenario-file/read-scenario.ts';
import { schemaFaults } from '../../../src/cli/scenario-file/schema-faults.ts';
import { laws } from '../../../src/laws/laws.ts';
import { Problem } from '../../../src/report/problem.ts';
import type { Scenario } from '../../../src/simulation/scenario.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const read = (text: string) => readScenario('-', fakeTerminal({ input: text }));

async function problemOf(text: string): Promise<string> {
  const told = await read(text).then(
    () => new Error('it was read'),
    (error: Error) => error,
  );
  expect(told).toBeInstanceOf(Problem);
  return told.message;
}

const scenarios: fc.Arbitrary<Scenario> = fc.oneof(
  ...laws.map(law => law.scenarios({ isInProcess: true, credentials: { username: 'u', password: 'p' } })),
);

describe('a scenario is read as it was written', () => {
  test('by the laws: every scenario that they search fits the published schema', () => {
    fc.assert(
      fc.property(scenarios, scenario =>
        expect(schemaFaults(JSON.parse(JSON.stringify(scenario)))).toEqual([]),
      ),
      { numRuns: 300 },
    );
  });

  test('by bwkit verify, as a file', async () => {
    await fc.assert(
      fc.asyncProperty(scenarios, async scenario => {
        const kept = { law: 'steady', seed: 7, kitVersion: '1.2.3', ...scenario };
        const file = await read(JSON.stringify(kept));
        expect(file.seed).toBe(7);
        expect(JSON.parse(JSON.stringify(file.scenario))).toMatchObject(JSON.parse(JSON.stringify(scenario)));
      }),
      { numRuns: 100 },
    );
  });

  test('by hand: units become milliseconds, and messages are made for the labels', async () => {
    const { scenario } = await read(`
steps:
  - events: [{ type: message-received, of: m1, fields: { after: 5m } }]
    after: 1.5h
    faults: [{ kind: slow-answer, by: 9.9s }]
    expect: { within: 2 s }
  - events: [{ type: message-failed, of: m2 }]
`);
    expect(scenario).toEqual({
      format: 1,
      messages: { m1: { direction: 'in' }, m2: { direction: 'out' } },
      steps: [
        {
          events: [{ type: 'message-received', of: 'm1', fields: { after: '5m' } }],
          afterMs: 5_400_000,
          faults: [{ kind: 'slow-answer', byMs: 9900 }],
          expect: { withinMs: 2000 },
        },
        { events: [{ type: 'message-failed', of: 'm2' }] },
      ],
    });
  });
});

describe('a bad scenario is told in three sentences, with the line:', () => {
  const event = '{ type: message-delivered, of: m1 }';
  const cases: [string, string, RegExp][] = [
    [
      'a fault that is none',
      `steps:\n  - events: [${event}]\n    faults: [{ kind: duplicat }]`,
      /line 3: steps\[0\]\.faults\[0\]\.kind is "duplicat"\.[^]*did you mean duplicate\?/,
    ],
    [
      'a member that is none',
      `steps:\n  - evnts: [${event}]`,
      /line 2: steps\[0\]\.evnts means nothing here\.[^]*did you mean events\?/,
    ],
    [
      'a step that is nothing',
      'steps:\n  - { after: 5m }',
      /line 2: steps\[0\] is .*\n.*exactly one of events, raw and receiptForReplies/,
    ],
    [
      'a stretch of time without a unit',
      `steps:\n  - events: [${event}]\n    after: "5"`,
      /steps\[0\]\.after is "5"\.\n.*a number with a unit/,
    ],
    [
      'a label that nobody declared',
      `messages: { m2: { direction: in } }\nsteps:\n  - events: [${event}]`,
      /line 3: .*is about "m1"\.\nThe messages are m2\./,
    ],
    ['text that is no YAML', 'steps: [', /line 1, column 9: /],
    ['nothing', '', /holds nothing\.\nA scenario is an object with steps\./],
    ['a list', '[]', /holds \[\]\./],
    ['a format of tomorrow', 'format: 2\nsteps: []', /is in format 2\.\n.*reads format 1/],
    [
      'a status that is text',
      `steps:\n  - events: [${event}]\n    expect: { status: "2xx" }`,
      /status is "2xx"\.\nIt must be a status from 100 to 599/,
    ],
  ];
  test.each(cases)('%s', async (_, text, told) => {
    const message = await problemOf(text);
    expect(message).toMatch(told);
    expect(message.split('\n')).toHaveLength(3);
  });

  test('anything else at all is read, or is a problem and no crash', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map(object => JSON.stringify({ steps: [object] })),
    );
    await fc.assert(
      fc.asyncProperty(text, async written => {
        await read(written).catch((error: unknown) => expect(error).toBeInstanceOf(Problem));
      }),
    );
  });
});
