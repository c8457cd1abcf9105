import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { main } from './bwkit.ts';

test('a reader that goes away ends bwkit quietly', async () => {
  const child = spawn(process.execPath, [main, 'explain'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let remarks = '';
  child.stderr.on('data', (chunk: Buffer) => (remarks += chunk.toString('utf8')));
  child.stdout.destroy();
  const [code] = await once(child, 'close');
  expect({ code, remarks }).toEqual({ code: 141, remarks: '' });
});
