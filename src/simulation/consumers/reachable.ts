import { connect, type Socket } from 'node:net';
import { pause } from '../watch.ts';

/** Short, since a process is often started again; a look costs less than a millisecond. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 50;
const GROWTH = 1.3;
/** A host that says nothing for so long is taken not to be there, in milliseconds. */
const LONGEST_LOOK_MS = 3000;

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
    socket.once('connect', () => end(!isConnectedToItself(socket)));
    socket.once('error', () => end(false));
    socket.setTimeout(LONGEST_LOOK_MS, () => end(false));
  });
}

/** A socket that is given the very port that it looks for, by chance, meets itself there. */
function isConnectedToItself({ localPort, remotePort, localAddress, remoteAddress }: Socket): boolean {
  return localPort === remotePort && localAddress === remoteAddress;
}

/** The first of the URLs at which somebody listens; null when nobody does. */
export async function listeningAt(urls: readonly string[]): Promise<string | null> {
  for (const url of urls) if (await isListening(url)) return url;
  return null;
}

/** Waits until somebody listens at one of the URLs and returns it, or null when it `isHopeless` or took too long. */
export async function waitUntilListening(
  urls: readonly string[],
  atMostMs: number,
  isHopeless: () => boolean = () => false,
): Promise<string | null> {
  const endMs = performance.now() + atMostMs;
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)) {
    if (isHopeless()) return null;
    const found = await listeningAt(urls);
    if (found !== null || performance.now() >= endMs) return found;
    await pause(pauseMs);
  }
}

/** Waits until nobody listens there any more, or for so long at most. */
export async function waitUntilFree(url: string, atMostMs: number): Promise<void> {
  const endMs = performance.now() + atMostMs;
  while ((await isListening(url)) && performance.now() < endMs) await pause(FIRST_PAUSE_MS);
}
