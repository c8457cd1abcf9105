import { Problem } from '../report/problem.ts';
import { targetFrom } from './target.ts';
import { MemoryStore, type Store } from '../sender/index.ts';
import type { MockOptions } from './mock-options.ts';

/** Where a mock keeps what it promises, and what follows from that. */
export interface MockStore {
  readonly store: Store;
  /** The seed of the run: that of an earlier process where one began it. */
  readonly seed: string | number;
  /** The first instant, epoch milliseconds: never before one that the run has seen. */
  readonly startAt: number;
}

const DEFAULT_SEED = 1;

/** Opens the store that is asked for. Rejects with a `Problem` when its file cannot be used. */
export async function openMockStore(options: MockOptions): Promise<MockStore> {
  const { seed = DEFAULT_SEED, store: asked, startAt = Date.now() } = options;
  if (asked === undefined) return { store: new MemoryStore(), seed, startAt };
  const { openStore } = await import('../sender/store/sqlite/open-store.ts');
  const opening = openStore({ ...(typeof asked === 'string' ? { file: asked } : asked), seed: String(seed) });
  if (opening.kind === 'refused') throw new Problem(opening.story);
  const { store } = opening;
  try {
    await checkTargets(store, options);
  } catch (error) {
    store.close();
    throw error;
  }
  const { legacy } = store;
  return { store, seed: opening.seed, startAt: legacy === null ? startAt : firstInstant(legacy.at, options) };
}

/** Virtual time stands still while nobody runs it; any other kind goes on outside. */
function firstInstant(lastAt: number, { time = 'real', startAt }: MockOptions): number {
  return Math.max(lastAt, startAt ?? (time === 'virtual' ? lastAt : Date.now()));
}

/** What an earlier process was allowed to post to, this one may not be. */
async function checkTargets({ shelf }: Store, { allowRemote = false }: MockOptions): Promise<void> {
  const urls = new Set<string>();
  for (const slot of shelf.slots()) urls.add(shelf.url(slot));
  for (const url of urls) await targetFrom(url, { name: 'A pending delivery of the store', allowRemote });
}
