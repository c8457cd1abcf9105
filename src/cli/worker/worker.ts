import { setTimeout as pause } from 'node:timers/promises';
import { startWorker, type RunningWorker, type WorkerOptions } from '../../server/start-worker.ts';
import { shownPlace } from '../../server/fleet-problems.ts';
import { certificatesFrom } from '../certificates.ts';
import type { ExitCode } from '../exit-code.ts';
import { Problem } from '../problem.ts';
import { print, remark } from '../terminal.ts';
import type { WorkerCall } from './options.ts';
import { tellerFor } from './tellers.ts';
import { goBy } from './redis-time.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;
/** How often it is looked for a server that has not begun yet, in milliseconds. */
const LOOK_EVERY_MS = 500;

/** Works until a signal comes. */
export async function workerCommand({ settings, terminal }: WorkerCall): Promise<ExitCode> {
  const { queue, output } = settings;
  if (queue === undefined) throw missingQueue();
  const stopping = new AbortController();
  const signal = nextSignal(stopping);
  const worker = await begun(
    await optionsFrom(settings, queue),
    () => {
      if (stopping.signal.aborted) return false;
      remark(terminal, `No server has begun the fleet at ${shownPlace(queue)} yet; waiting for one.`);
      return true;
    },
    stopping.signal,
  );
  if (worker === null) return SIGNALS[await signal];
  goBy(() => worker.now());
  const teller = tellerFor(output ?? (terminal.stdout.isTTY ? 'compact' : 'json'), { worker, terminal });
  print(terminal, teller.ready({ queue: shownPlace(queue), seed: worker.seed }));
  const name = await signal;
  for (const again of Object.keys(SIGNALS) as Signal[])
    process.once(again, () => process.exit(SIGNALS[name]));
  await worker.drain();
  await worker.close();
  print(terminal, teller.summary());
  return SIGNALS[name];
}

async function begun(
  options: WorkerOptions,
  tellWaiting: () => boolean,
  signal: AbortSignal,
): Promise<RunningWorker | null> {
  for (let isTold = false; !signal.aborted;) {
    const worker = await startWorker(options);
    if (worker !== null) return worker;
    isTold ||= tellWaiting();
    await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => {});
  }
  return null;
}

async function optionsFrom(settings: WorkerCall['settings'], url: string): Promise<WorkerOptions> {
  const { queueName: name, queueCa, concurrency, parcels: parcelsAtOnce, ca, insecure } = settings;
  const queueCertificates = queueCa === undefined ? undefined : await certificatesFrom(queueCa, '--queue-ca');
  return {
    place: { url, name, ca: queueCertificates },
    concurrency,
    parcelsAtOnce,
    insecure,
    ...(ca !== undefined && { ca: await certificatesFrom(ca) }),
  };
}

function nextSignal(stopping: AbortController): Promise<Signal> {
  return new Promise(resolve => {
    for (const name of Object.keys(SIGNALS) as Signal[]) {
      process.once(name, () => {
        stopping.abort();
        resolve(name);
      });
    }
  });
}

function missingQueue(): Problem {
  return new Problem({
    what: '--queue was not given.',
    expected: 'It must be the URL of the Redis at which the fleet meets.',
    hint: 'for example bwkit worker --queue redis://127.0.0.1:6379',
  });
}
