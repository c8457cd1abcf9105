import type { RunningConsumer } from '../consumer.ts';
import { VirtualTime } from './virtual-time.ts';
import { VirtualTransport } from './virtual-transport.ts';

/** Whose time a consumer in this process lives in. */
export interface TimeOption {
  /**
   * `virtual`: while it is checked, `Date` and timers of a second or more follow the sender's time, so that hours pass in no time
   * for both. `real`: they are left alone. Default `virtual`, or `real` where `advanceTime` moves a clock of the user's own.
   */
  readonly time?: 'virtual' | 'real';
}

/** Runs what handles a request, so that the timers which it sets are known to be its own. */
export type Within = <Result>(start: () => Result) => Result;

/** Raises a consumer in this process that lives in virtual time, if it is to. */
export async function inVirtualTime(
  raise: (within: Within) => RunningConsumer | Promise<RunningConsumer>,
  { time, advanceTime }: TimeOption & Pick<RunningConsumer, 'advanceTime'>,
): Promise<RunningConsumer> {
  if ((time ?? (advanceTime === undefined ? 'virtual' : 'real')) === 'real') return raise(start => start());
  const virtual = new VirtualTime();
  virtual.install();
  const running = await raise(start => virtual.within(start));
  const { reset } = running;
  return {
    ...running,
    transport: new VirtualTransport(running.transport, virtual),
    now: () => virtual.now(),
    async advanceTime(ms) {
      await virtual.advance(ms);
      await advanceTime?.(ms);
    },
    ...(reset && {
      async reset() {
        await reset();
        virtual.rewind();
      },
    }),
    async stop() {
      virtual.uninstall();
      await running.stop();
    },
  };
}
