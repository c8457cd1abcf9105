import { integer } from './field.ts';
import { defineOperation, OtherAnswer } from './operation.ts';

/** How long is waited when nobody says, and the longest that can be asked for, in milliseconds of real time. */
const DEFAULT_IDLE_MS = 30_000;
const MAX_IDLE_MS = 3_600_000;

export const idle = defineOperation({
  id: 'waitUntilIdle',
  method: 'POST',
  path: '/idle',
  summary: 'Waits until every delivery is acknowledged or exhausted.',
  query: {
    timeoutMs: integer(
      [0, MAX_IDLE_MS],
      `How long to wait at most, in real milliseconds. Default ${DEFAULT_IDLE_MS}.`,
    ),
  },
  answers: { 200: 'Nothing is pending any more.', 408: 'It took too long; so many are still pending.' },
  run: async (mock, { query: { timeoutMs = DEFAULT_IDLE_MS } }) => {
    const isIdle = await within(mock.idle(), timeoutMs);
    const body = { idle: isIdle, pending: mock.sender.driver.pending };
    return isIdle ? body : new OtherAnswer({ status: 408, body });
  },
});

/** Whether the promise is kept within the time. The timer holds up nobody who wants to leave. */
async function within(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>(resolve => {
    timer = setTimeout(() => resolve(false), ms).unref();
  });
  const isKept = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return isKept;
}
