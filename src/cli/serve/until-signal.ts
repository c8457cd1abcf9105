import type { Mock } from '../../server/mock.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { RefereeDesk } from '../referee/desk.ts';
import { type Announcer, type AnnouncerGiven, type Ready } from './announcer.ts';
import { JsonAnnouncer } from './json-announcer.ts';
import { TextAnnouncer } from './text-announcer.ts';

/** What runs until a signal comes. */
export type Served = Pick<Mock, 'sender' | 'drain' | 'close'>;

export type Output = 'interactive' | 'compact' | 'quiet' | 'json';

interface Given extends AnnouncerGiven {
  /** Default: interactive at a terminal, json in a pipe. */
  readonly output: Output | undefined;
  /** Whoever holds both legs against the document. Default: nobody does. */
  readonly referee?: RefereeDesk | undefined;
}

/** Says where it is, tells what happens, and ends in good order when a signal comes. */
export async function serveUntilSignal(
  served: Served,
  ready: Ready,
  { output, referee, ...given }: Given,
): Promise<ExitCode> {
  const announcer = announcerFor(output ?? (given.terminal.stdout.isTTY ? 'interactive' : 'json'), given);
  // Whoever reads the ready line may send a signal at once.
  const signal = nextSignal();
  announcer.follow(served);
  referee?.follow(violation => announcer.violation(violation));
  announcer.ready(ready);
  const code = await end(served, announcer, await signal);
  if (referee === undefined) return code;
  await referee.settled();
  announcer.refereed(referee.counts);
  return referee.exitCode === exitCode.ok ? code : referee.exitCode;
}

function announcerFor(output: Output, given: AnnouncerGiven): Announcer {
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
async function end(served: Served, announcer: Announcer, signal: Signal): Promise<ExitCode> {
  const code = SIGNALS[signal];
  for (const again of Object.keys(SIGNALS) as Signal[]) process.once(again, () => process.exit(code));
  announcer.ending(served.sender.deliveries.counts().inFlight);
  await served.drain();
  announcer.summary(served);
  await served.close();
  return code;
}
