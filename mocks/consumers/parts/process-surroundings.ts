import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outgoing, Surroundings } from './surroundings.ts';

const accountId = '9900000';
const applicationId = '93de2206-9669-4e07-948d-329f4b722ee2';
const longestWaitMs = 5000;

/** The real things: a file, the clock, the API at BANDWIDTH_BASE_URL, and death by an error that nobody caught. */
export function processSurroundings(environment: NodeJS.ProcessEnv): Surroundings {
  const { STATE = ':memory:', BANDWIDTH_BASE_URL, CALLBACK_USERNAME, CALLBACK_PASSWORD } = environment;
  const database = new DatabaseSync(STATE);
  database.exec('PRAGMA journal_mode = WAL');
  return {
    database,
    now: () => Date.now(),
    sleep: ms => pause(ms),
    send: message => sendThrough(BANDWIDTH_BASE_URL, message),
    die(error) {
      setImmediate(() => {
        throw error;
      });
    },
    ...(CALLBACK_USERNAME !== undefined && {
      credentials: { username: CALLBACK_USERNAME, password: CALLBACK_PASSWORD ?? '' },
    }),
  };
}

/** Sends nothing where there is no API to ask. */
async function sendThrough(baseUrl: string | undefined, { to, ...message }: Outgoing): Promise<number> {
  if (baseUrl === undefined) return 202;
  const { status } = await fetch(`${baseUrl}/users/${accountId}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Basic ${btoa('user:password')}` },
    body: JSON.stringify({ applicationId, to: [to], ...message }),
    signal: AbortSignal.timeout(longestWaitMs),
  });
  return status;
}
