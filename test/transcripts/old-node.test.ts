import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { main } from './bwkit.ts';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const lowest: string = engines.node.replace('>=', '');
const guard = fileURLToPath(new URL('../../scripts/node-guard.js', import.meta.url));

/** Runs a file on a Node that says it is of another version. */
function runAs(version: string, file: string): Promise<{ code: number; output: string; remarks: string }> {
  const pretend = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ['--import', pretend, file, '--version'],
      (_error, output, remarks) => {
        resolve({ code: child.exitCode ?? -1, output, remarks });
      },
    );
  });
}

test.each(['18.20.8', '20.20.2', '22.18.9'])(
  'bwkit tells Node %s in three sentences that it is too old',
  async version => {
    expect(await runAs(version, main)).toEqual({
      code: 2,
      output: '',
      remarks: [
        `bwkit: This is Node ${version}.`,
        `bwkit needs Node ${lowest} or newer.`,
        'Hint: install a newer Node, or lend it one: npx -p node@24 -p bandwidth-webhook-kit bwkit --help',
        '',
      ].join('\n'),
    });
  },
);

test.each([lowest, '22.20.0', '24.0.0', '100.0.0'])('bwkit runs on Node %s', async version => {
  expect(await runAs(version, main)).toMatchObject({ code: 0, remarks: '' });
});

test('the repository itself turns an old Node away too', async () => {
  const { code, remarks } = await runAs('20.20.2', guard);
  expect(code).toBe(2);
  expect(remarks).toMatch(
    new RegExp(`^This is Node 20\\.20\\.2, at .+ needs Node ${lowest} or newer\\. Hint: .+\n$`),
  );
  expect(await runAs('24.21.0', guard)).toMatchObject({ code: 0, remarks: '' });
});
