import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const root = pathOf('../..');

/** The three runners as users start them, on the fixture. */
const commands = {
  jest: [
    '--experimental-vm-modules',
    pathOf('../../node_modules/jest/bin/jest.js'),
    '-c',
    pathOf('fixture/jest.config.json'),
    '--verbose',
  ],
  vitest: [pathOf('../../node_modules/vitest/vitest.mjs'), 'run', '--root', pathOf('fixture')],
  'node:test': ['--test', '--test-reporter=spec', pathOf('fixture/node-test.fixture.ts')],
} as const;

export type Runner = keyof typeof commands;

/** Runs the fixture in a runner, and returns everything that it wrote. */
export function runFixture(runner: Runner): Promise<{ readonly code: number | null; readonly said: string }> {
  const env = { PATH: process.env['PATH'], NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
  const child = spawn(process.execPath, commands[runner], { cwd: root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', code => resolve({ code, said }));
  });
}
