import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { bwkit } from '../e2e/process.ts';
import { Project } from './run-files.ts';
import { filesShownIn, root } from './snippets.ts';

const PAGE = 'docs/prism.md';

test('the tests that docs/prism.md shows pass as they stand, and leave nothing open', async () => {
  using project = new Project(filesShownIn(PAGE));
  const [types, tests] = await Promise.all([project.check(), project.jest()]);
  expect(types.said.split('\n').filter(line => /^\w+(\.test)?\.ts/.test(line))).toEqual([]);
  expect(tests.said).toMatch(/^Tests: +2 passed, 2 total$/m);
  expect(tests.said).not.toMatch(/open handle|console\./);
  expect(tests.code).toBe(0);
}, 120_000);

test('the lines that docs/prism.md shows of a run are those that are written', async () => {
  const page = readFileSync(join(root, PAGE), 'utf8');
  const [, shown = ''] = /^```\n(✗ referee[\s\S]*?)^```$/m.exec(page) ?? [];
  await using server = bwkit(['serve', '--referee', '--port', '0', '--output', 'compact']);
  const url = (await server.line(line => line.includes('ready on'))).replace(/.* /, '');
  await fetch(`${url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: 'Basic dTpw' },
    body: JSON.stringify({ applicationId: 'app', from: '+12025550100', text: 'hi' }),
  });
  expect(page).toContain(await server.line(line => line.startsWith('  Prism')));
  await server.line(line => line.includes('✗ referee'));
  server.kill('SIGINT');
  expect((await server.ended).code).toBe(1);
  for (const line of shown.trimEnd().split('\n')) expect(server.lines).toContain(line);
});

test('the first line that docs/prism.md shows of bwkit prism mock is its first', async () => {
  const page = readFileSync(join(root, PAGE), 'utf8');
  const words = /^\$ npx bwkit (prism mock .*)$/m.exec(page)?.[1]?.split(' ') ?? [];
  await using server = bwkit([...words, '--port', '0', '--output', 'compact']);
  const first = await server.line(() => true);
  expect(page).toContain(first.replace(/:\d+\/api/, ':4010/api'));
});
