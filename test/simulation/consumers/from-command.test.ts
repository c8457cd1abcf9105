import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/drivers/index.ts';
import {
  ConsumerUnavailable,
  fromCommand,
  type FromCommandOptions,
  type RunningConsumer,
} from '../../../src/simulation/index.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const program = (text: string): string => `"${process.execPath}" -e '${text}'`;
const answering = (then = '', host = '127.0.0.1'): string =>
  program(
    `require("http").createServer((i, o) => { i.resume(); o.writeHead(204).end(); ${then} }).listen(process.env.PORT, "${host}")`,
  );

async function raise(command: string, options: FromCommandOptions = {}): Promise<RunningConsumer> {
  const running = await fromCommand(command, options).start({ apiBaseUrl: 'http://127.0.0.1:1/api' });
  closing.push(() => running.stop());
  return running;
}

function post({ transport, inbound }: RunningConsumer): Promise<Report> {
  const request = { delivery: 'd1', attempt: 1, endpoint: inbound, body: '[]', authorized: false };
  return new Promise(resolve => transport.send({ ...request, timeoutMs: 5000 }, resolve));
}

async function storyOf(command: string, options: FromCommandOptions = {}) {
  const error: unknown = await raise(command, options).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConsumerUnavailable);
  return (error as ConsumerUnavailable).story;
}

describe('a consumer that a command starts', () => {
  test('takes requests at the port that it was told', async () => {
    expect(await post(await raise(answering()))).toMatchObject({ kind: 'answered', status: 204 });
  });

  test('may listen at ::1 only', async () => {
    const running = await raise(answering('', '::1'));
    expect(running.inbound.url).toMatch(/^http:\/\/\[::1\]:\d+\/callbacks$/);
    expect(await post(running)).toMatchObject({ status: 204 });
  });

  test('is killed and started again at the same port, as often as is wished', async () => {
    const running = await raise(answering());
    for (let count = 0; count < 3; count++) {
      await running.process?.kill();
      expect(await post(running)).toMatchObject({ kind: 'broken' });
      await running.process?.restart();
      expect(await post(running)).toMatchObject({ status: 204 });
    }
    expect(running.death?.()).toBeNull();
  });

  test('takes along what it has started itself, so that the port is free again', async () => {
    const running = await raise(`${answering()} & wait`);
    await running.process?.kill();
    await running.process?.restart();
    expect(await post(running)).toMatchObject({ status: 204 });
  });

  test('is dead when it ends by itself, shows nothing then, and can be revived', async () => {
    const running = await raise(
      answering('console.error("out of luck"); setImmediate(() => process.exit(7))'),
      {
        observe: () => {
          throw new Error('nobody is there');
        },
      },
    );
    await post(running);
    while (running.death?.() === null) await post(running);
    expect(running.death?.()).toMatchObject({ how: 'exit code 7' });
    expect(await running.observe?.()).toBeNull();
    await running.revive?.();
    expect(running.death?.()).toBeNull();
  });
});

describe('three sentences tell of a command', () => {
  test('that ends before it listens, with what it wrote', async () => {
    const { what, expected, hint } = await storyOf(
      program('console.error("no such table: inbox. Migrate first."); process.exit(3)'),
    );
    expect(what).toMatch(
      /^The command `.*` ended before it listened \(exit code 3\)\. It wrote:\nno such table/s,
    );
    expect(expected).toBe('It was expected to listen on the port that PORT names.');
    expect(hint).toBe('run it by hand with that PORT.');
  });

  test('that does not exist', async () => {
    expect((await storyOf('no-such-program-anywhere')).what).toMatch(/\(exit code 127\).*not found/s);
  });

  test('that never listens', async () => {
    const { what, hint } = await storyOf(program('setInterval(() => {}, 1000)'), { waitMs: 50 });
    expect(what).toMatch(
      /was not listening at http:.* or http:\/\/\[::1\]:.* after 50 ms\. It wrote nothing\./,
    );
    expect(hint).toMatch(/--url/);
  });

  test('whose port somebody else has', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise(resolve => server.close(resolve)));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;
    const { what, hint } = await storyOf(answering(), { url });
    expect(what).toMatch(/^Somebody listens at http:.* already/);
    expect(hint).toMatch(/without `--command`/);
  });
});
