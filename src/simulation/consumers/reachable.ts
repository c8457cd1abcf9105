import { connect } from 'node:net';
import { pause } from '../watch.ts';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 200;

/** Whether somebody listens at the host and port of a URL. It connects and hangs up, which no server takes for a request. */
export function isListening(url: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise(resolve => {
    const socket = connect({ host, port: Number(port || (protocol === 'https:' ? 443 : 80)) });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/** Waits until somebody listens, or until `isHopeless`, or for so long at most; tells whether somebody does. */
export async function waitUntilListening(
  url: string,
  atMostMs: number,
  isHopeless: () => boolean = () => false,
): Promise<boolean> {
  const endMs = performance.now() + atMostMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    if (isHopeless()) return false;
    if (await isListening(url)) return true;
    if (performance.now() >= endMs) return false;
    await pause(pauseMs);
  }
}
