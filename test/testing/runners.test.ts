import { describe, expect, test } from '@jest/globals';
import { type Runner, runFixture } from './runner.ts';

const passed = { jest: '✓', vitest: '✓', 'node:test': '✔' };
const failed = { jest: '✕', vitest: '[×✗]', 'node:test': '✖' };

const runners: readonly Runner[] = ['jest', 'vitest', 'node:test'];

describe.each(runners)('laws as tests of %s', runner => {
  test('pass, fail with the story, and tell what cannot be checked', async () => {
    const { code, said } = await runFixture(runner);
    expect(code).toBe(1);
    expect(said).toMatch('logger obeys the laws of a webhook');
    for (const law of ['prompt', 'distinct', 'idempotent'])
      expect(said).toMatch(new RegExp(`${passed[runner]} .*is ${law}: `));
    expect(said).not.toMatch(/is steady: /);
    expect(said).toMatch(new RegExp(`${failed[runner]} .*is idempotent: `));
    expect(said).toMatch(/✗ idempotent: an event that the consumer has handled changes nothing/);
    expect(said).toMatch(/Smallest scenario \(\d+ shrinks?\):\n +1\. .*204 in .*← .*again/);
    expect(said).toMatch(/Reproduce with: the option \{ seed: 3 \} of this test/);
    expect(said).toMatch(/Not checked, because it has no credentials\./);
    expect(said).not.toMatch(/ruling\.ts/);
    if (runner === 'node:test') return;
    expect(said).toMatch(/✓ .*matchers/);
    if (runner === 'vitest') return;
    expect(said).toMatch(/✓ is distinct: events that are alike/);
    expect(said).toMatch(/guarded could not be shown to hold\. Not checked, because it has no credentials/);
    expect(said).toMatch(/Tests: +2 failed/);
  }, 120_000);
});
