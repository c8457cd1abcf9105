import { pause } from '../watch.ts';
import { ConsumerUnavailable } from './unavailable.ts';

/** Who is being started again takes requests before this, in milliseconds. */
const LONGEST_ABSENCE_MS = 10_000;
/** Who does not answer within this will not answer, in milliseconds. */
const LONGEST_SILENCE_MS = 10_000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly isOk: boolean;
  readonly text: string;
}

/**
 * Asks a URL that belongs to the consumer. A connection that breaks, or that nobody takes, is tried again for a while: the consumer
 * may have been started again just now.
 */
export async function fetchPersistently(url: string, method: 'GET' | 'POST'): Promise<Answer> {
  const endMs = performance.now() + LONGEST_ABSENCE_MS;
  for (let pauseMs = 0; ; pauseMs = Math.min(Math.max(FIRST_PAUSE_MS, pauseMs * 2), LONGEST_PAUSE_MS)) {
    try {
      return await fetchOnce(url, method);
    } catch (error) {
      if (!isConnectionTrouble(error) || performance.now() >= endMs) throw unavailable(url, method, error);
    }
    await pause(pauseMs);
  }
}

/**
 * A server that writes head and body apart waits, on a connection that was used before, forty milliseconds for a delayed
 * acknowledgement; not so on a fresh one, which is also never closed by its idleness.
 */
async function fetchOnce(url: string, method: 'GET' | 'POST'): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { Accept: 'application/json', Connection: 'close' },
    signal: AbortSignal.timeout(LONGEST_SILENCE_MS),
  });
  return { status: response.status, isOk: response.ok, text: await response.text() };
}

/** `fetch` tells all of them as a `TypeError`; by name, since test runners have classes of their own. */
function isConnectionTrouble(error: unknown): boolean {
  return (error as Error).name === 'TypeError';
}

function unavailable(url: string, method: string, error: unknown): ConsumerUnavailable {
  const { message, cause } = error as Error & { readonly cause?: { message?: string; code?: string } };
  const reason = cause?.message || cause?.code || message;
  return new ConsumerUnavailable({
    what: `${method} ${url} could not be asked: ${reason}.`,
    expected: `An answer within ${LONGEST_SILENCE_MS / 1000} s was expected.`,
    hint: 'try it with curl, and see whether the consumer still runs.',
  });
}
