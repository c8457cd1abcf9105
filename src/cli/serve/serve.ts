import type { MockOptions } from '../../server/mock-options.ts';
import { startMock } from '../../server/start-mock.ts';
import type { ExitCode } from '../exit-code.ts';
import { inventedSeed } from '../invented-seed.ts';
import { type RefereeAsked, RefereeDesk } from '../referee/desk.ts';
import { keepHeapSmall } from '../small-heap.ts';
import { mockOptions } from './mock-options.ts';
import type { ServeCall } from './options.ts';
import { withNotices } from './notices.ts';
import { serveUntilSignal } from './until-signal.ts';

/** Serves until a signal comes. */
export async function serve(call: ServeCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  if (settings.store !== undefined) keepHeapSmall();
  const seed = settings.seed ?? inventedSeed();
  const options = withNotices(await mockOptions(call, seed), terminal);
  const referee = settings.referee ? await RefereeDesk.open(askedOf(options)) : undefined;
  const mock = await startMock({ ...options, onExchange: referee?.seeExchange });
  referee?.watch(mock.sender);
  const ready = {
    url: mock.url,
    seed: String(mock.seed),
    callbackUrl: settings.callbackUrl ?? null,
    time: mock.clock.status.mode,
    store: settings.store ?? null,
    pending: mock.sender.driver.pending,
    ...(referee && { isRefereed: true }),
  };
  return serveUntilSignal(mock, ready, {
    output: settings.output,
    referee,
    terminal,
    startAt: mock.clock.now(),
  });
}

/** Who asks for quirks wants callbacks that differ from the document. */
function askedOf({ quirks = [], drawnQuirks, profile, accounts }: MockOptions): RefereeAsked {
  const isBent = quirks.length > 0 || drawnQuirks !== undefined || profile !== undefined;
  return { permitsQuirks: isBent || accounts !== undefined };
}
