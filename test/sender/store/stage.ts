import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InProcessConsumer, InProcessTransport, JumpingClock } from '../../../src/drivers/index.ts';
import { type From, Sender, type Store } from '../../../src/sender/index.ts';
import { openStore, type StoreOptions } from '../../../src/sender/store/sqlite/open-store.ts';
import type { SqliteStore } from '../../../src/sender/store/sqlite/sqlite-store.ts';

export const START_AT = Date.UTC(2026, 0, 1);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** The path of a store in a new folder; nothing is there yet. */
export function newFile(name = 'run.db'): string {
  return join(mkdtempSync(join(tmpdir(), 'bwkit-store-')), name);
}

export function opened(file: string, options: Partial<StoreOptions> = {}): SqliteStore {
  const opening = openStore({ file, seed: '1', ...options });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  return opening.store;
}

/** A sender in virtual time with a consumer in this process, and who sends. */
export interface Stage {
  readonly sender: Sender;
  readonly clock: JumpingClock;
  readonly from: From;
  /** Sends a text to the number; its id, or null where it was refused or not kept. */
  send(to: string): Promise<string | null>;
}

export function stageOn(
  store: Store,
  consumer: InProcessConsumer,
  { startAt = START_AT }: { startAt?: number } = {},
): Stage {
  const clock = new JumpingClock({ startAt: Math.max(startAt, store.legacy?.at ?? 0) });
  const transport = new InProcessTransport(consumer);
  const callbacks = { statusUrl: 'http://consumer.invalid/s', inboundUrl: 'http://consumer.invalid/i' };
  const sender = new Sender({ seed: 1, clock, transport, callbacks, store, duplicateRatio: () => 0.2 });
  sender.resume();
  const { first: account } = sender.accounts;
  const from = { account, application: sender.accounts.application(account, 'app')! };
  return {
    sender,
    clock,
    from,
    send: async to => {
      const request = { applicationId: 'app', from: '+12025550100', to: [to], text: 'hi' } as const;
      const sent = sender.send(from, request);
      const isKept = (await sender.commit()) ?? true;
      return sent.kind === 'accepted' && isKept ? sent.message.id : null;
    },
  };
}
