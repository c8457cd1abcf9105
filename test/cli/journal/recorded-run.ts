import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InProcessTransport, JumpingClock } from '../../../src/drivers/index.ts';
import { Sender } from '../../../src/sender/index.ts';
import { openStore } from '../../../src/sender/store/sqlite/open-store.ts';

export const START_AT = Date.UTC(2026, 0, 1);

/** A run in virtual time that was kept in a file. */
export interface RecordedRun extends AsyncDisposable {
  readonly file: string;
  /** Id of the message whose callback was acknowledged at the second attempt. */
  readonly delivered: string;
  /** Id of the message whose callback nobody ever acknowledged. */
  readonly failed: string;
}

/** Two messages: the consumer is down for the first attempt of the one, and refuses everything about the other. */
export async function recordedRun(): Promise<RecordedRun> {
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-journal-')), 'run.db');
  const opening = openStore({ file, seed: '1' });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  const sender = new Sender({
    seed: 1,
    clock: new JumpingClock({ startAt: START_AT }),
    transport: new InProcessTransport(({ attempt, body }) => {
      if (body.includes('message-failed')) return { status: 500 };
      if (attempt === 1) throw new Error('nobody listens');
      return { status: 204 };
    }),
    callbacks: { statusUrl: 'http://consumer.invalid/callbacks?from=bw' },
    store: opening.store,
  });
  const { first: account } = sender.accounts;
  const from = { account, application: sender.accounts.application(account, 'app')! };
  const ids = ['+12025550123', '+15550004720'].map(to => {
    const request = { applicationId: 'app', from: '+12025550100', to: [to], text: 'hi' } as const;
    const sent = sender.send(from, request);
    return sent.kind === 'accepted' ? sent.message.id : '';
  });
  const [delivered = '', failed = ''] = ids;
  await sender.idle();
  return { file, delivered, failed, [Symbol.asyncDispose]: () => sender.close() };
}
