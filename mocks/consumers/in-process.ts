import type { Credentials } from '../../src/delivery/index.ts';
import type { Consumer, RunningConsumer } from '../../src/simulation/consumer.ts';
import type { Recipe } from './parts/mock-consumer.ts';
import { World } from './parts/world.ts';
import { WorldTransport } from './parts/world-transport.ts';

const url = 'http://consumer.invalid/callbacks';

/**
 * A consumer of this folder as the laws see one, in this process: its time is the sender's, its disk outlives a crash, and what
 * would end a process ends only itself. Hundreds of runs take a second.
 */
export function inProcess(
  recipe: Recipe,
  { credentials }: { readonly credentials?: Credentials } = {},
): Consumer {
  return {
    name: recipe.name,
    async start(): Promise<RunningConsumer> {
      const world = new World(recipe, credentials);
      const endpoint = { url, ...(credentials && { credentials }) };
      return {
        inbound: endpoint,
        status: endpoint,
        transport: new WorldTransport(world),
        isInProcess: true,
        ...(world.consumer.observe && { observe: () => world.consumer.observe?.() }),
        reset: () => world.consumer.reset(),
        now: () => world.now,
        advanceTime: ms => void (world.now += ms),
        process: { kill: async () => world.kill(), restart: () => world.begin() },
        death: () => world.death,
        revive: () => world.begin(),
        api: world.api,
        stop: async () => world.close(),
      };
    },
  };
}
