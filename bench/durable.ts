import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpTransport } from '../src/drivers/http.ts';
import { FlowingClock } from '../src/drivers/index.ts';
import { MemoryStore, Sender, type Store } from '../src/sender/index.ts';
import { openStore } from '../src/sender/store/sqlite/open-store.ts';
import { type Claim, claim, median, printIfMain } from './claim.ts';
import { startConsumer } from './consumer.ts';

const MESSAGES = 30_000;
/** Messages that arrive together, as on so many connections. */
const TOGETHER = 100;
const CONNECTIONS = 50;
const ROUNDS = 3;

interface Figure {
  /** Messages accepted in a second, each safe before the next hundred came. */
  readonly accepted: number;
  /** Callbacks acknowledged in a second, from the first message to the last callback. */
  readonly delivered: number;
}

/** What it costs that nothing is lost: a sender with a file against one in memory. */
export async function measure(): Promise<Claim[]> {
  using consumer = await startConsumer();
  const durable: Figure[] = [];
  const single: Figure[] = [];
  const memory: Figure[] = [];
  await run(new MemoryStore(), consumer.url);
  for (let round = 0; round < ROUNDS; round++) {
    memory.push(await run(new MemoryStore(), consumer.url));
    durable.push(await inFile(store => run(store, consumer.url)));
    single.push(await inFile(store => run(store, consumer.url, 1)));
  }
  const of = (figures: readonly Figure[], name: keyof Figure): number =>
    median(figures.map(figure => figure[name]));
  const accepted = { what: 'messages accepted with --store', unit: '/s', ours: of(durable, 'accepted') };
  const delivered = {
    what: 'messages accepted and told of with --store',
    unit: '/s',
    ours: of(durable, 'delivered'),
  };
  return [
    claim({ ...accepted, peer: 'a commit for each', theirs: of(single, 'accepted'), aim: 2 }),
    claim({ ...accepted, peer: 'in memory', theirs: of(memory, 'accepted'), aim: 0.2 }),
    claim({ ...delivered, peer: 'in memory', theirs: of(memory, 'delivered'), aim: 0.4 }),
  ];
}

async function inFile(measure: (store: Store) => Promise<Figure>): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-bench-'));
  const opening = openStore({ file: join(folder, 'run.db'), seed: '1' });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  const figure = await measure(opening.store);
  rmSync(folder, { recursive: true });
  return figure;
}

async function run(store: Store, url: string, together = TOGETHER): Promise<Figure> {
  const sender = new Sender({
    seed: 1,
    clock: new FlowingClock({ startAt: Date.now(), scale: 1000 }),
    transport: new HttpTransport({ connections: CONNECTIONS }),
    callbacks: { statusUrl: url },
    concurrency: CONNECTIONS,
    store,
  });
  const { first: account } = sender.accounts;
  const from = { account, application: sender.accounts.application(account, 'app')! };
  const request = {
    applicationId: 'app',
    from: '+12025550100',
    to: ['+12025550123'],
    text: 'hello',
  } as const;
  const startedMs = performance.now();
  for (let sent = 0; sent < MESSAGES; sent += together) {
    for (let n = 0; n < together; n++) sender.send(from, request);
    await sender.commit();
    if (store instanceof MemoryStore) await new Promise(setImmediate);
  }
  const acceptedMs = performance.now() - startedMs;
  await sender.idle();
  const deliveredMs = performance.now() - startedMs;
  const { acknowledged } = sender.deliveries.counts();
  if (acknowledged !== MESSAGES) throw new Error(`${acknowledged} of ${MESSAGES} were acknowledged`);
  await sender.close();
  return { accepted: (MESSAGES / acceptedMs) * 1000, delivered: (MESSAGES / deliveredMs) * 1000 };
}

await printIfMain(import.meta, measure);
