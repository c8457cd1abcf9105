import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('a process that forgets to close its mock ends all the same, and so does one that closes it early', async () => {
  const program = fileURLToPath(new URL('unclosed.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 30_000 });
  expect(stdout).toBe('acknowledged');
});
