import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { freePort } from '../../examples/demo/free-port.ts';
import { bwkit } from './process.ts';

const serve = fileURLToPath(new URL('../../mocks/consumers/serve.ts', import.meta.url));

interface Report {
  readonly version: number;
  readonly seed: number;
  readonly laws: readonly {
    law: string;
    verdict: string;
    counterexample?: { scenario: { steps: unknown[] } };
  }[];
}

/** Verifies one of the consumers as a process, by a few laws, and returns what there is to see. */
async function verify(consumer: string, laws: string, words: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-verify-'));
  const base = `http://127.0.0.1:${await freePort()}`;
  const sights = ['--url', `${base}/callbacks`, '--state', `${base}/state`, '--reset', `${base}/reset`];
  const command = `"${process.execPath}" "${serve}" ${consumer}`;
  const limits = ['--laws', laws, '--seed', '5', '--runs', '40', '--max-time', '20s', '--report-dir', folder];
  await using run = bwkit(['verify', '--command', command, ...sights, ...limits, ...words], {
    STATE: join(folder, 'state.sqlite'),
  });
  const { code } = await run.ended;
  const file = join(folder, 'report.json');
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
  return { code, report, folder, text: run.lines.join('\n'), errors: run.errors };
}

describe('bwkit verify', () => {
  test('acquits a consumer that is right', async () => {
    const { code, report } = await verify('correct', 'idempotent,distinct');
    expect(report?.laws.map(({ law, verdict }) => [law, verdict])).toEqual([
      ['distinct', 'held'],
      ['idempotent', 'held'],
    ]);
    expect(code).toBe(0);
  });

  test('convicts one that knows messages by their id only, tells the story and saves the scenario', async () => {
    const { code, report, text, folder } = await verify('known-by-id', 'distinct');
    expect(code).toBe(1);
    const [distinct] = report?.laws ?? [];
    expect(distinct?.verdict).toBe('broken');
    expect(distinct?.counterexample?.scenario.steps.length).toBeLessThanOrEqual(3);
    expect(text).toMatch(/^✗ distinct: /m);
    expect(text).toMatch(/Smallest scenario/);
    expect(text).toMatch(/Hint: tell events apart by \(message.id, type, to\)/);
    expect(JSON.parse(readFileSync(join(folder, 'distinct-5.json'), 'utf8'))).toMatchObject({
      law: 'distinct',
    });
  });

  test('says what cannot be seen, and exits with 2 when nothing could be judged', async () => {
    const { code, report } = await verify('correct', 'guarded', ['--report', 'json']);
    expect(report?.laws).toMatchObject([{ law: 'guarded', verdict: 'not-checked' }]);
    expect(code).toBe(2);
  });

  const problems: [string, string[], RegExp][] = [
    ['no consumer', [], /No consumer was named/],
    ['two consumers', ['http://127.0.0.1:9/', '--command', 'x'], /More than one consumer/],
    ['an unknown law', ['http://127.0.0.1:9/', '--laws', 'idempotant'], /idempotent/],
    ['a consumer that nobody started', ['http://127.0.0.1:9/', '--wait-for-target', '1ms'], /Nobody listens/],
    ['a command that ends', ['--command', 'exit 3', '--wait-for-target', '5s'], /ended before it listened/],
    ['a handler that is not there', ['--handler', './nowhere.js'], /could not be loaded/],
    ['a format that is unknown', ['http://127.0.0.1:9/', '--report', 'pdf'], /--report asks for "pdf"/],
  ];
  test.each(problems)('exits with 2 and three sentences for %s', async (_, words, said) => {
    await using run = bwkit(['verify', ...words]);
    expect((await run.ended).code).toBe(2);
    expect(run.errors.join('\n')).toMatch(said);
    expect(run.errors.at(-1)).toMatch(/^Hint: /);
  });
});
