import { fork } from 'node:child_process';
import { HttpTransport } from '../../../src/drivers/http.ts';
import { FlowingClock } from '../../../src/drivers/index.ts';
import { bandwidthPolicy } from '../../../src/delivery/index.ts';
import { Sender } from '../../../src/sender/index.ts';
import { openStore } from '../../../src/sender/store/sqlite/open-store.ts';

/** What the process says. */
export type Said =
  | { readonly kind: 'ready'; readonly pending: number }
  | { readonly kind: 'accepted'; readonly ids: readonly string[] }
  | { readonly kind: 'idle' };

/** What the process is told. */
export type Told = 'idle' | 'close';

export const backoffMs = [1000, 2000, 4000] as const;

/** A sender with a store in a process of its own, which sends messages without a pause until it is killed. */
export class SenderProcess {
  readonly accepted: string[] = [];
  readonly ended: Promise<void>;
  readonly #child;
  readonly #watchers: { readonly kind: Said['kind']; readonly resolve: (said: Said) => void }[] = [];

  constructor(file: string, consumerUrl: string, { sends }: { readonly sends: boolean }) {
    this.#child = fork(import.meta.filename, [file, consumerUrl, String(sends)], { execArgv: [] });
    const exited = new Promise(resolve => this.#child.once('exit', resolve));
    // What it said last is heard before the channel closes, which may be after its end.
    const silent = new Promise(resolve => this.#child.once('disconnect', resolve));
    this.ended = Promise.all([exited, silent]).then(() => {});
    this.#child.on('message', (said: Said) => this.#hear(said));
  }

  /** Resolves when the process says it, or when it has ended without. */
  said(kind: Said['kind']): Promise<Said | null> {
    const heard = new Promise<Said>(resolve => this.#watchers.push({ kind, resolve }));
    return Promise.race([heard, this.ended.then(() => null)]);
  }

  tell(told: Told): void {
    this.#child.send(told);
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  #hear(said: Said): void {
    if (said.kind === 'accepted') this.accepted.push(...said.ids);
    for (const watcher of this.#watchers.filter(({ kind }) => kind === said.kind)) watcher.resolve(said);
  }
}

if (import.meta.main) {
  const [, , file = '', url = '', sends] = process.argv;
  const opening = openStore({ file, seed: '1' });
  if (opening.kind === 'refused') throw new Error(opening.story.what);
  const { store } = opening;
  const sender = new Sender({
    seed: opening.seed,
    // A second of the run takes 50 ms, as long as no attempt is in flight.
    clock: new FlowingClock({ startAt: Math.max(store.legacy?.at ?? 0, Date.now()), scale: 20 }),
    transport: new HttpTransport(),
    callbacks: { inboundUrl: url, statusUrl: url },
    policy: { ...bandwidthPolicy, timeoutMs: 300, backoffMs },
    store,
  });
  const say = (said: Said): void => void process.send?.(said);
  process.on('message', (told: Told) => {
    if (told === 'idle') void sender.idle().then(() => say({ kind: 'idle' }));
    else void sender.close().then(() => process.disconnect());
  });
  sender.resume();
  say({ kind: 'ready', pending: sender.driver.pending });
  const { first: account } = sender.accounts;
  const application = sender.accounts.application(account, 'app')!;
  while (sends === 'true') {
    const ids = [1, 2, 3].flatMap(() => {
      const request = {
        applicationId: 'app',
        from: '+12025550100',
        to: ['+12025550123'],
        text: 'hi',
      } as const;
      const sent = sender.send({ account, application }, request);
      return sent.kind === 'accepted' ? [sent.message.id] : [];
    });
    await sender.commit();
    say({ kind: 'accepted', ids });
    await new Promise(resolve => setTimeout(resolve, 2));
  }
}
