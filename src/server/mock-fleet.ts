import { policyWith } from '../delivery/index.ts';
import type { Clock, Driver, LoopParts } from '../drivers/index.ts';
import type { ServerOfFleet } from '../drivers/queue/fleet.ts';
import type { Problem } from '../report/problem.ts';
import { deliveryNumber } from '../sender/delivery-id.ts';
import type { Store } from '../sender/index.ts';
import type { Trouble } from '../sender/trouble.ts';
import type { MockOptions, QueueChoice } from './mock-options.ts';

/** What a mock gets from the fleet that delivers for it. */
export interface MockFleet {
  readonly store: Store;
  readonly seed: string;
  readonly clock: Clock;
  readonly driverFor: (parts: LoopParts) => Driver;
  readonly onTrouble: (trouble: Trouble) => void;
  close(): void;
}

const DEFAULT_MAX_PENDING = 200_000;

/** Joins the fleet that is asked for. Rejects with a `Problem` when that cannot be. */
export async function openMockFleet(options: MockOptions, choice: QueueChoice): Promise<MockFleet> {
  const problems = await import('./fleet-problems.ts');
  if (options.store !== undefined) throw problems.storeToo();
  if (options.time !== undefined && options.time !== 'real') throw problems.otherTime();
  const { seed = 1 } = options;
  const fleet = await joined(choice, options, problems.unreachable);
  try {
    if (choice.mustHaveSeed === true && fleet.settings.seed !== String(seed))
      throw problems.otherSeed(fleet.settings.seed);
    return await assembled(fleet, choice);
  } catch (error) {
    fleet.close();
    await fleet.broker.close();
    throw error;
  }
}

async function joined(
  choice: QueueChoice,
  { seed = 1, quirks = [], policy }: MockOptions,
  problem: (url: string, cause: unknown) => Problem,
): Promise<ServerOfFleet> {
  const { FLEET_VERSION, joinAsServer } = await import('../drivers/queue/fleet.ts');
  const settings = {
    version: FLEET_VERSION,
    seed: String(seed),
    policy: policyWith(quirks, policy),
  } as const;
  try {
    return await joinAsServer(choice, settings);
  } catch (cause) {
    throw problem(choice.url, cause);
  }
}

async function assembled(
  fleet: ServerOfFleet,
  { maxPending = DEFAULT_MAX_PENDING }: QueueChoice,
): Promise<MockFleet> {
  const { QueueDriver } = await import('../drivers/queue/queue-driver.ts');
  const { FleetStore } = await import('../sender/store/fleet-store.ts');
  const { NUMBERS_PER_SERVER } = await import('../drivers/queue/fleet.ts');
  const { broker, journal: fleetJournal, clock, number, settings, wishes } = fleet;
  const store = new FleetStore(number * NUMBERS_PER_SERVER, clock.now());
  const forget = (ids: readonly string[]): void => {
    const last = Math.max(0, ...ids.map(deliveryNumber));
    void wishes.make(`forgotten/${number}`, String(last)).catch(() => {});
  };
  return {
    store,
    seed: settings.seed,
    clock,
    driverFor: ({ journal, policy, policyOf }) => {
      const driver = new QueueDriver({
        broker,
        fleetJournal,
        journal,
        clock,
        policy,
        policyOf,
        forget,
        maxPending,
      });
      store.driver = driver;
      return driver;
    },
    onTrouble: trouble => void wishes.make('trouble', JSON.stringify(trouble)).catch(() => {}),
    close: () => fleet.close(),
  };
}
