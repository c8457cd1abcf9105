import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { printPart, type Terminal } from '../../src/cli/terminal.ts';

test('a part of something long waits until the reader has kept up', async () => {
  const stdout = new PassThrough({ highWaterMark: 16 });
  const terminal = { stdout } as unknown as Terminal;
  await printPart(terminal, 'short');
  let isPrinted = false;
  const printed = printPart(terminal, 'longer than what may wait').then(() => (isPrinted = true));
  await new Promise(setImmediate);
  expect(isPrinted).toBe(false);
  expect(String(stdout.read())).toBe('short\nlonger than what may wait\n');
  await printed;
});
