import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { culprits, inProcess } from '../../mocks/consumers/index.ts';
import { check } from '../../src/laws/check.ts';
import { bwkit, folderWith } from './bwkit.ts';

const pathOf = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const served = (name: string): string[] => [
  '--command',
  `"${process.execPath}" "${pathOf('mocks/consumers/serve.ts')}" ${name}`,
];

/** A scenario that is found in this process, as the file that `bwkit verify` keeps of it. */
async function keptFor(name: string): Promise<string> {
  const culprit = culprits.find(each => each.name === name);
  if (culprit === undefined) throw new Error(`There is no culprit called ${name}.`);
  const { laws, seed } = await check(inProcess(culprit), { laws: [culprit.breaks], seed: 1 });
  const [report] = laws;
  if (report?.verdict !== 'broken') throw new Error(`${name} does not break ${culprit.breaks}.`);
  return JSON.stringify({ ...report.counterexample.scenario, law: culprit.breaks, seed });
}

/** A culprit whose law shows in what it sends, so that nothing but the mocked API is needed to see it. */
const culprit = culprits.find(({ breaks }) => breaks === 'loop-free')?.name ?? '';

describe('bwkit replay of what was found in this process, over real sockets', () => {
  test('says STILL BROKEN of the culprit, and tells the story', async () => {
    const cwd = folderWith({ 'found.json': await keptFor(culprit) });
    const { code, output } = await bwkit(['replay', 'found.json', ...served(culprit)], { cwd });
    expect(output).toMatch(/^STILL BROKEN\n\n✗ loop-free: /);
    expect(output).toContain('1. message-');
    expect(output).toMatch(/Hint: /);
    expect(code).toBe(1);
  });

  test('says FIXED of the correct consumer', async () => {
    const input = await keptFor(culprit);
    const { code, output } = await bwkit(['replay', '-', ...served('correct'), '--runs', '2'], { input });
    expect(output).toMatch(/^FIXED {2}loop-free: .*\n2 runs on /);
    expect(code).toBe(0);
  });

  test('says CANNOT TELL, and why, where the law cannot be looked at', async () => {
    const input = JSON.stringify({ law: 'guarded', messages: {}, steps: [] });
    const { code, output } = await bwkit(['replay', '-', ...served('correct')], { input });
    expect(output).toMatch(/^CANNOT TELL {2}guarded: .*--auth/);
    expect(code).toBe(2);
  });
});

describe('bwkit run', () => {
  const folder = pathOf('examples/scenarios');

  test.each(readdirSync(folder))('passes %s on a correct consumer', async file => {
    const { code, output, remarks } = await bwkit(['run', join(folder, file), ...served('correct')]);
    expect(remarks).toBe('');
    expect(output).toContain('✓ All ended as the scenario says.');
    expect(code).toBe(0);
  });

  test('fails when a delivery ends otherwise than it says, and tells what was expected and observed', async () => {
    const text = readFileSync(join(folder, 'lost-answer.yaml'), 'utf8').replace('attempts: 2', 'attempts: 3');
    const { code, output } = await bwkit(['run', '-', ...served('correct')], { input: text });
    expect(output).toMatch(/✗ step 1, message-received of m1\n {2}expected 3 attempts\n {2}observed 2\n/);
    expect(code).toBe(1);
  });

  test('fails when somebody is answered twice, as JSON too', async () => {
    const words = ['run', join(folder, 'lost-answer.yaml'), ...served('answers-every-attempt'), '--json'];
    const { code, output } = await bwkit(words);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      verdict: 'failed',
      failures: [{ what: 'effects' }],
    });
    expect(code).toBe(1);
  });

  test('says which consumer, when none is named', async () => {
    const { code, remarks } = await bwkit(['run', join(folder, 'lost-answer.yaml')]);
    expect(remarks).toMatch(/^bwkit: No consumer was named\.\n/);
    expect(code).toBe(2);
  });
});
