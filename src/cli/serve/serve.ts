import { startMock } from '../../server/start-mock.ts';
import type { ExitCode } from '../exit-code.ts';
import { inventedSeed } from '../invented-seed.ts';
import { mockOptions } from './mock-options.ts';
import type { ServeCall } from './options.ts';
import { withNotices } from './notices.ts';
import { keepHeapSmall } from './small-heap.ts';
import { serveUntilSignal } from './until-signal.ts';

/** Serves until a signal comes. */
export async function serve(call: ServeCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  if (settings.store !== undefined) keepHeapSmall();
  const seed = settings.seed ?? inventedSeed();
  const mock = await startMock(withNotices(await mockOptions(call, seed), terminal));
  const ready = {
    url: mock.url,
    seed: String(mock.seed),
    callbackUrl: settings.callbackUrl ?? null,
    time: mock.clock.status.mode,
    store: settings.store ?? null,
    pending: mock.sender.driver.pending,
  };
  return serveUntilSignal(mock, ready, { output: settings.output, terminal, startAt: mock.clock.now() });
}
