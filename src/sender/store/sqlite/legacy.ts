import type { DatabaseSync } from 'node:sqlite';
import type { Legacy, Progress } from '../store.ts';
import type { Endpoints } from './endpoints.ts';

/** The only row of the table `run`. */
export interface RunRow {
  readonly at: number;
  readonly seed: string;
  readonly messages: number;
  readonly deliveries: number;
  readonly queues: string;
}

/** The run that a file holds; undefined in a new file. */
export function readRun(database: DatabaseSync): RunRow | undefined {
  return database.prepare('SELECT at, seed, messages, deliveries, queues FROM run').get() as
    RunRow | undefined;
}

/** What an earlier process left in the file; null when none has written to it. */
export function readLegacy(database: DatabaseSync, endpoints: Endpoints): Legacy | null {
  const run = readRun(database);
  if (run === undefined || run.at === 0) return null;
  const { at, messages, deliveries } = run;
  const queues = JSON.parse(run.queues) as Progress['queues'];
  return { at, messages, deliveries, queues, endpoints: endpoints.list() };
}
