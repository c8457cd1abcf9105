import { randomInt } from 'node:crypto';
import { startMock } from '../../server/start-mock.ts';
import type { Mock } from '../../server/mock.ts';
import type { ExitCode } from '../exit-code.ts';
import { mockOptions } from './mock-options.ts';
import type { ServeCall } from './options.ts';
import type { Announcer, AnnouncerGiven } from './announcer.ts';
import { JsonAnnouncer } from './json-announcer.ts';
import { withNotices } from './notices.ts';
import { keepHeapSmall } from './small-heap.ts';
import { TextAnnouncer } from './text-announcer.ts';

/** Seeds that a door invents are short enough to be typed again. */
const SEEDS = 1_000_000;

/** Serves until a signal comes. */
export async function serve(call: ServeCall): Promise<ExitCode> {
  const { settings, terminal } = call;
  if (settings.store !== undefined) keepHeapSmall();
  const seed = settings.seed ?? String(randomInt(SEEDS));
  const mock = await startMock(withNotices(await mockOptions(call, seed), terminal));
  const output = settings.output ?? (terminal.stdout.isTTY ? 'interactive' : 'json');
  const announcer = announcerFor(output, { terminal, startAt: mock.clock.now() });
  // Whoever reads the ready line may send a signal at once.
  const signal = nextSignal();
  announcer.follow(mock);
  announcer.ready({
    url: mock.url,
    seed: String(mock.seed),
    callbackUrl: settings.callbackUrl ?? null,
    time: mock.clock.status.mode,
    store: settings.store ?? null,
    pending: mock.sender.driver.pending,
  });
  return end(mock, announcer, await signal);
}

function announcerFor(
  output: 'interactive' | 'compact' | 'quiet' | 'json',
  given: AnnouncerGiven,
): Announcer {
  return output === 'json' ? new JsonAnnouncer(given) : new TextAnnouncer(output, given);
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof SIGNALS;

function nextSignal(): Promise<Signal> {
  return new Promise(resolve => {
    for (const signal of Object.keys(SIGNALS) as Signal[]) process.once(signal, () => resolve(signal));
  });
}

/** Takes no more requests, lets what is in flight come to its end, and sums up; a second signal does not wait for that. */
async function end(mock: Mock, announcer: Announcer, signal: Signal): Promise<ExitCode> {
  const code = SIGNALS[signal];
  for (const again of Object.keys(SIGNALS) as Signal[]) process.once(again, () => process.exit(code));
  announcer.ending(mock.sender.deliveries.counts().inFlight);
  await mock.drain();
  announcer.summary(mock);
  await mock.close();
  return code;
}
