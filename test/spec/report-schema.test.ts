import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import { consumerNamed, inProcess } from '../../mocks/consumers/index.ts';
import { check } from '../../src/laws/check.ts';
import { type LawName, lawNames } from '../../src/laws/law-name.ts';
import type { CheckReport } from '../../src/laws/report.ts';
import { isBroken } from '../../src/report/laws/broken.ts';
import { reportWith } from '../report/laws/sample-report.ts';

function read(name: string): SchemaObject {
  const path = fileURLToPath(new URL(`../../spec/${name}`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as SchemaObject;
}

const schema = read('report.schema.json');

/** The same schema, which refuses what it does not describe: the published one lets later versions say more. */
function closed(piece: unknown): unknown {
  if (Array.isArray(piece)) return piece.map(closed);
  if (typeof piece !== 'object' || piece === null) return piece;
  const inner = Object.fromEntries(Object.entries(piece).map(([key, value]) => [key, closed(value)]));
  const isOpen = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
const isReport = ajv.compile(closed(schema) as SchemaObject);

const isScenario = new Ajv2020({ strict: false }).compile(read('scenario.schema.json'));

/** What a program reads: the report after it was written. */
function faultsIn(report: unknown): unknown {
  isReport(JSON.parse(JSON.stringify(report)));
  return isReport.errors ?? [];
}

/** Checks one of the consumers in this process, briefly. */
async function reportOf(name: string, laws: readonly LawName[]): Promise<CheckReport> {
  const recipe = consumerNamed(name);
  if (recipe === undefined) throw new Error(`There is no consumer ${name}.`);
  return check(inProcess(recipe), { laws, runs: 10, seed: 3, maxTimeMs: 3000 });
}

describe('the published schema of report.json', () => {
  test('knows every law', () => {
    expect(schema['$defs'].law.properties.law.enum).toEqual(lawNames);
  });

  test('describes the report of a consumer that is right, and of laws that could not be looked at', async () => {
    const report = await reportOf('correct', ['prompt', 'guarded', 'idempotent', 'steady']);
    expect(new Set(report.laws.map(({ verdict }) => verdict))).toEqual(new Set(['held', 'not-checked']));
    expect(faultsIn(report)).toEqual([]);
  });

  const culprits: [string, LawName][] = [
    ['known-by-id', 'distinct'],
    ['fails-at-garbage', 'strict'],
    ['dies-of-broken-json', 'alive'],
    ['everything-in-memory', 'durable'],
    ['knows-nothing', 'idempotent'],
    ['first-event-only', 'whole'],
  ];
  test.each(culprits)('describes the report of %s, which breaks %s', async (name, law) => {
    const report = await reportOf(name, [law]);
    expect(report.laws).toMatchObject([{ verdict: 'broken' }]);
    expect(faultsIn(report)).toEqual([]);
    const [broken] = report.laws.filter(isBroken);
    isScenario(broken?.counterexample.scenario);
    expect(isScenario.errors).toBeNull();
  });

  test('describes a report of a consumer that cannot be judged, and what a referee has seen', () => {
    const violations = [
      { at: 1, leg: 'api', half: 'request', culprit: 'consumer', what: 'POST', findings: [] },
    ];
    const referee = { consumer: 1, mock: 0, violations };
    expect(faultsIn({ ...reportWith('7'), unjudged: 'It is gone.', referee })).toEqual([]);
  });

  test.each([
    ['another version', { version: 2 }],
    ['a law that there is not', { laws: [{ ...reportWith('7').laws[0], law: 'polite' }] }],
    [
      'a broken law without its counterexample',
      { laws: [{ ...reportWith('7').laws[1], counterexample: undefined }] },
    ],
    ['a reason where none is needed', { laws: [{ ...reportWith('7').laws[0], reason: 'so' }] }],
  ])('refuses %s', (_, change) => {
    expect(faultsIn({ ...reportWith('7'), ...change })).not.toEqual([]);
  });
});
