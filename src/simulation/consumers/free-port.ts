import { createServer } from 'node:net';

/**
 * Ports that no system gives to outgoing connections. One that it does might be taken by a connection while the consumer is started
 * again; and whoever connects to such a port while nobody listens may end up connected to himself.
 */
const FIRST = 20_000;
const LAST = 32_000;
const MOST_TRIES = 200;

/** A port that was free a moment ago, which is as much as can be known. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port was found between ${FIRST} and ${LAST} in ${MOST_TRIES} tries.`);
}

/** An address that this machine does not have is nobody's. */
function isFree(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
