import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { bwkit } from './process.ts';

describe('bwkit verify', () => {
  test('ends when it is done, also when the handler has opened a port of its own', async () => {
    const handler = fileURLToPath(new URL('../cli/verify/handlers/server.ts', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'bwkit-verify-'));
    const limits = ['--laws', 'prompt,alive', '--runs', '10', '--report-dir', folder];
    await using run = bwkit(['verify', '--handler', handler, ...limits]);
    expect((await run.ended).code).toBe(0);
    expect(run.lines.join('\n')).toMatch(/prompt/);
  });

  test('convicts a handler that throws where nobody catches it, and lives on', async () => {
    const handler = fileURLToPath(new URL('../cli/verify/handlers/throws-later.ts', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'bwkit-verify-'));
    await using run = bwkit(['verify', '--handler', handler, '--laws', 'alive', '--report-dir', folder]);
    expect((await run.ended).code).toBe(1);
    expect(run.lines.join('\n')).toMatch(/The consumer died \(an uncaught exception\)/);
  });

  const problems: [string, string[], RegExp][] = [
    ['a consumer that nobody started', ['http://127.0.0.1:9/', '--wait-for-target', '1ms'], /Nobody listens/],
    ['a command that ends', ['--command', 'exit 3', '--wait-for-target', '5s'], /ended before it listened/],
    ['a handler that is not there', ['--handler', './nowhere.js'], /could not be loaded/],
    ['a handler at no path', ['--handler', './nowhere.js', '--url', 'hook'], /--url is "hook"/],
    ['a state at no URL', ['http://127.0.0.1:9/', '--state', 'rows'], /--state is "rows"/],
  ];
  test.each(problems)('exits with 2 and three sentences for %s', async (_, words, said) => {
    await using run = bwkit(['verify', ...words]);
    expect((await run.ended).code).toBe(2);
    expect(run.errors.join('\n')).toMatch(said);
    expect(run.errors.at(-1)).toMatch(/^Hint: /);
  });
});
