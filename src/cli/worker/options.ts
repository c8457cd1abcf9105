import type { Call } from '../command.ts';
import { choice, integer, text, toggle } from '../option-kinds.ts';

/** The options of `bwkit worker`. */
export const workerOptions = {
  queue: text({
    placeholder: 'url',
    help: 'The Redis at which the fleet meets: redis:// or rediss://.',
    example: 'redis://127.0.0.1:6379',
  }),
  queueName: text({
    placeholder: 'name',
    help: 'The name of the fleet there. Default: bwkit.',
    example: 'staging',
  }),
  queueCa: text({ placeholder: 'file', help: 'Trust the certificates in this PEM file for rediss:// too.' }),
  concurrency: integer({
    from: 1,
    to: 10_000,
    fallback: 50,
    help: 'Attempts in flight from this worker to one URL at the same time.',
  }),
  parcels: integer({
    from: 1,
    to: 1000,
    fallback: 20,
    help: 'Parcels of up to 50 deliveries in its hands at the same time.',
  }),
  ca: text({ placeholder: 'file', help: 'Trust the certificates in this PEM file for consumers too.' }),
  insecure: toggle({ help: 'Accept any certificate of a consumer.' }),
  output: choice(['compact', 'quiet', 'json'], {
    help: 'What is printed for every attempt. Default: compact at a terminal, json in a pipe.',
  }),
};

/** A call of `bwkit worker`. */
export type WorkerCall = Pick<Call<typeof workerOptions>, 'settings' | 'terminal'>;
