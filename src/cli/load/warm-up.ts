import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UrlTransport } from '../../simulation/consumers/url-transport.ts';
import type { NewHistogram } from './histogram.ts';
import type { LoadPlan } from './load-plan.ts';
import { LoadRun } from './load-run.ts';
import { realTime } from './real-time.ts';

const CONNECTIONS = 8;
const LENGTH_MS = 200;

/**
 * Puts a server of our own under load for a moment. Code that runs for the first time is slow, and a consumer would else be
 * blamed for that.
 */
export async function warmUp(plan: LoadPlan, newHistogram: NewHistogram): Promise<void> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(204).end());
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const transport = await UrlTransport.open({ connections: CONNECTIONS });
  const own = {
    ...plan,
    url: `http://127.0.0.1:${port}/`,
    model: { kind: 'closed', connections: CONNECTIONS },
    durationMs: LENGTH_MS,
    settleMs: LENGTH_MS,
    faults: {},
    duplicateRatio: 0,
  } as const;
  await new LoadRun(own, { ...realTime(), transport, newHistogram }).finished();
  await transport.close();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
