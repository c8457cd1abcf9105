import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/laws/check.ts';
import { fromFetch } from '../../src/simulation/consumers/from-fetch.ts';

describe('who breaks a check off', () => {
  /** A consumer that nobody can look at any more once this many callbacks have come, because somebody has pulled the plug. */
  function checkUntil(count: number) {
    const plug = new AbortController();
    let seen = 0;
    const handler = async (): Promise<Response> => {
      if (++seen >= count) plug.abort();
      return new Response(null, { status: 204 });
    };
    const observe = (): unknown => (plug.signal.aborted ? new Promise(() => {}) : seen > 0);
    const options = { laws: ['prompt', 'alive', 'tolerant'] as const, runs: 20, seed: 1 };
    return check(fromFetch(handler, { observe }), { ...options, signal: plug.signal });
  }

  test('gets what was judged by then, at once', async () => {
    const { laws, coverage } = await checkUntil(60);
    expect(laws).toMatchObject([
      { law: 'prompt', verdict: 'held' },
      { law: 'alive', verdict: 'not-checked', reason: 'Not checked, because the check was broken off.' },
      { law: 'tolerant', verdict: 'not-checked' },
    ]);
    expect(coverage.deliveries).toBeGreaterThan(12);
  });

  test('gets an answer also before anything was judged', async () => {
    const { laws, unjudged } = await checkUntil(3);
    expect(laws.map(({ verdict }) => verdict)).toEqual(['not-checked', 'not-checked', 'not-checked']);
    expect(unjudged).toBe('Not checked, because the check was broken off.');
  });
});
