import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { connect, type FleetPlace } from '../../src/drivers/queue/redis.ts';

/** A Redis of this benchmark, with its log on the disk as for a fleet that must lose nothing. */
export interface BenchRedis extends Disposable {
  readonly place: FleetPlace;
}

export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Starts one on a free port, in a folder of its own, and waits until it answers. */
export async function startRedis(folder: string): Promise<BenchRedis> {
  const port = await freePort();
  const words = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''];
  const child = spawn('redis-server', words, { stdio: 'ignore' });
  const place = { url: `redis://127.0.0.1:${port}` };
  const client = await connect(place, 'patient');
  await client.ping();
  client.disconnect();
  return { place, [Symbol.dispose]: () => void child.kill('SIGKILL') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return port;
}
