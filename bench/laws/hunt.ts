import { drawFrom } from '../../src/random/draw.ts';
import type { Law } from '../../src/laws/law.ts';
import { search } from '../../src/laws/trying/search.ts';
import { Trial } from '../../src/laws/trying/trial.ts';
import { Volatility } from '../../src/laws/trying/volatility.ts';
import { Laboratory } from '../../src/simulation/laboratory.ts';
import { inProcess, type Recipe } from '../../mocks/consumers/index.ts';

/** What a search for a bug came to. */
export interface Hunt {
  readonly isFound: boolean;
  /** Runs until the first counterexample. */
  readonly runs: number;
  /** Milliseconds until then. */
  readonly ms: number;
  /** Events and requests in the smallest scenario. */
  readonly steps: number;
}

/** As many runs as a check makes by default. */
const mostRuns = 100;
const mostMs = 30_000;
const credentials = { username: 'bwkit', password: 'correct horse' };

/** Hunts for a breach of one law with the law's own scenarios, or with others; with the default effort. */
export async function hunt(
  recipe: Recipe,
  law: Law,
  { seed, isShrinking }: { readonly seed: number; readonly isShrinking: boolean },
): Promise<Hunt> {
  const needsCredentials = law.abilitiesNeeded.includes('credentials');
  const consumer = await inProcess(recipe, needsCredentials ? { credentials } : {}).start({});
  const lab = new Laboratory({ consumer, draw: drawFrom(seed) });
  const startedMs = performance.now();
  let foundMs: number | undefined;
  try {
    const result = await search(law, new Trial(lab, new Volatility({ ignored: [], ordered: [] }), () => {}), {
      given: { isInProcess: true, credentials: consumer.inbound.credentials },
      seed,
      runs: mostRuns,
      isOver: () => performance.now() - startedMs > mostMs,
      isShrinkingOver: () => !isShrinking || performance.now() - startedMs > 2 * mostMs,
      onProgress: ({ kind }) => {
        if (kind === 'shrinking') foundMs ??= performance.now() - startedMs;
      },
    });
    const ms = foundMs ?? performance.now() - startedMs;
    if (result.verdict !== 'broken') return { isFound: false, runs: result.runs, ms, steps: 0 };
    const { runsToFind, scenario } = result.counterexample;
    return { isFound: true, runs: runsToFind, ms, steps: scenario.steps.length };
  } finally {
    await consumer.stop();
  }
}
