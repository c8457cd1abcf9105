import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';
import { HttpTransport } from '../../src/drivers/http.ts';
import { FleetWorker } from '../../src/drivers/queue/fleet-worker.ts';
import { QueueDriver } from '../../src/drivers/queue/queue-driver.ts';
import { DeliveryLoop, InProcessTransport, JumpingClock, type Transport } from '../../src/drivers/index.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { MemoryPlace } from './memory-place.ts';
import { describeDriver, type Meeting, type Stage, START_AT, type Trial } from './drivers.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function stage({ journal, policy, concurrency }: Trial, transport: Transport, url: string): Stage {
  const clock = new JumpingClock({ startAt: START_AT });
  const limit = concurrency === undefined ? {} : { concurrency };
  const driver = new DeliveryLoop({ clock, transport, policy, draw: drawFrom(1), journal, ...limit });
  closing.push(() => driver.close());
  return { driver, url };
}

/** A server's driver and one worker, which meet at a queue in memory. */
function queueStage({ journal, policy, concurrency }: Trial, transport: Transport): Stage {
  const clock = new JumpingClock({ startAt: START_AT });
  const place = new MemoryPlace(clock);
  const shared = { broker: place, clock, policy };
  const worker = new FleetWorker({
    ...shared,
    journal: place,
    transport,
    draw: drawFrom(1),
    ...(concurrency !== undefined && { concurrency }),
  });
  const driver = new QueueDriver({
    ...shared,
    fleetJournal: place,
    journal,
    forget: () => {},
    maxPending: 1000,
  });
  worker.start();
  closing.push(async () => {
    await worker.close();
    await driver.close();
  });
  return { driver, url: 'http://consumer.invalid/' };
}

function counted({ meet }: Trial): (delivery: string, authorized: boolean) => Meeting {
  const counts = new Map<string, number>();
  return (delivery, authorized) => {
    const count = (counts.get(delivery) ?? 0) + 1;
    counts.set(delivery, count);
    return meet({ delivery, count, authorized });
  };
}

describeDriver('virtual', async trial => {
  const meet = counted(trial);
  const transport = new InProcessTransport(({ delivery, authorized }) => {
    const meeting = meet(delivery, authorized);
    if (meeting === 'reset') throw new Error('socket hang up');
    return meeting === 'hang' ? { status: 200, latencyMs: 301 } : meeting;
  });
  return stage(trial, transport, 'http://consumer.invalid/');
});

describeDriver('virtual driver with an asynchronous consumer, or', async trial => {
  const meet = counted(trial);
  const transport = new InProcessTransport(async ({ delivery, authorized }) => {
    await new Promise(setImmediate);
    const meeting = meet(delivery, authorized);
    if (meeting === 'reset') throw new Error('socket hang up');
    return meeting === 'hang' ? new Promise(() => {}) : meeting;
  });
  return stage(trial, transport, 'http://consumer.invalid/');
});

describeDriver('queue', async trial => {
  const meet = counted(trial);
  const transport = new InProcessTransport(({ delivery, authorized }) => {
    const meeting = meet(delivery, authorized);
    if (meeting === 'reset') throw new Error('socket hang up');
    return meeting === 'hang' ? { status: 200, latencyMs: 301 } : meeting;
  });
  return queueStage(trial, transport);
});

describeDriver('HTTP', async trial => {
  const meet = counted(trial);
  const server = createServer((request, response) => void converse(request, response, meet));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => stop(server));
  const { port } = server.address() as AddressInfo;
  return stage(trial, new HttpTransport(), `http://127.0.0.1:${port}/callbacks?x=1`);
});

async function converse(
  request: IncomingMessage,
  response: ServerResponse,
  meet: (delivery: string, authorized: boolean) => Meeting,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const expected = `Basic ${Buffer.from('user:päss:word').toString('base64')}`;
  const [{ id }] = JSON.parse(text) as [{ id: string }];
  const meeting = meet(id, request.headers.authorization === expected);
  if (meeting === 'hang') return;
  if (meeting === 'reset') return void request.socket.destroy();
  if (meeting.challenge !== undefined) response.setHeader('WWW-Authenticate', meeting.challenge);
  if (meeting.status === 302) response.setHeader('Location', '/elsewhere');
  response.writeHead(meeting.status).end('ok');
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise(resolve => server.close(() => resolve()));
}
