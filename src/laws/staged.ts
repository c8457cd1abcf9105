import { drawFrom } from '../random/draw.ts';
import type { Consumer } from '../simulation/consumer.ts';
import { Laboratory } from '../simulation/laboratory.ts';
import type { CheckOptions } from './check-options.ts';

/** How a consumer is looked at, whatever is then done with it. */
export type StageOptions = Pick<CheckOptions, 'seed' | 'api' | 'identity'>;

const LARGEST_SEED = 0x7fffffff;

/** Starts a consumer and gives it a laboratory to be tried in; it is stopped whatever comes of it. */
export async function staged<Result>(
  consumer: Consumer,
  { seed, api, identity }: StageOptions,
  act: (lab: Laboratory, seed: number) => Promise<Result>,
): Promise<Result> {
  const drawn = seed ?? Math.floor(Math.random() * LARGEST_SEED);
  const running = await consumer.start({ ...(api && { apiBaseUrl: api.baseUrl }) });
  try {
    return await act(new Laboratory({ consumer: running, api, identity, draw: drawFrom(drawn) }), drawn);
  } finally {
    await running.stop();
  }
}
