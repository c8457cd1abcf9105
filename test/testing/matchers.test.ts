import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { fromFetch } from '../../src/testing/doors.ts';
import { matchers } from '../../src/testing/matchers.ts';
import { event } from './fixture/event.ts';
import { careful, forgetful } from './fixture/handlers.ts';

const { toAcknowledge, toConformToContract, toObey } = matchers;
const answering = (status: number) => async () => new Response(null, { status });

describe('toAcknowledge', () => {
  test.each([200, 204, 299])('is content with %i', async status => {
    expect(await toAcknowledge(answering(status), event)).toMatchObject({ pass: true });
  });

  test.each([301, 400, 500])('is not content with %i, and says what that leads to', async status => {
    const { pass, message } = await toAcknowledge(answering(status), [event]);
    expect(pass).toBe(false);
    expect(message()).toMatch(
      new RegExp(`The consumer answered ${status}\\. A 2xx within 10 s was expected\\.`),
    );
    expect(message()).toMatch(/Hint: Bandwidth posts it again for 24 hours/);
  });

  test('meets the challenge with the credentials', async () => {
    const guarded = async (request: Request) =>
      request.headers.get('authorization') === `Basic ${btoa('user:secret')}`
        ? new Response(null, { status: 204 })
        : new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="callbacks"' } });
    const credentials = { username: 'user', password: 'secret' };
    expect(await toAcknowledge(fromFetch(guarded, { credentials }), event)).toMatchObject({ pass: true });
    expect(await toAcknowledge(guarded, event)).toMatchObject({ pass: false });
  });

  test('posts to a URL too', async () => {
    let body = '';
    const server = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;
    expect(await toAcknowledge(url, event)).toMatchObject({ pass: true });
    expect(JSON.parse(body)).toEqual([event]);
    server.close();
  });

  test('takes a body that is no envelope', async () => {
    const { pass, message } = await toAcknowledge(careful, 'no JSON');
    expect(pass).toBe(false);
    expect(message()).toMatch(/answered 400/);
  });
});

describe('toConformToContract', () => {
  test('accepts what conforms, also as text', () => {
    expect(toConformToContract([event]).pass).toBe(true);
    expect(toConformToContract(JSON.stringify([event])).pass).toBe(true);
  });

  test('names the place, what to do and the source', () => {
    const { pass, message } = toConformToContract([{ ...event, time: 'yesterday' }]);
    expect(pass).toBe(false);
    expect(message()).toMatch(/\/0\/time: The field `time` is "yesterday"/);
    expect(message()).toMatch(/Hint: .*\n +Source: /);
  });

  test('calls a known departure by what it is', () => {
    const { pass, message } = toConformToContract(event);
    expect(pass).toBe(false);
    expect(message()).toMatch(/^The payload deviates from the contract/);
  });
});

describe('toObey', () => {
  const options = { seed: 3, runs: 20 };

  test('passes where the law holds', async () => {
    expect(await toObey(careful, 'idempotent', options)).toMatchObject({ pass: true });
  });

  test('fails with the story where it is broken', async () => {
    const { pass, message } = await toObey(forgetful, 'idempotent', options);
    expect(pass).toBe(false);
    expect(message()).toMatch(/Smallest scenario/);
  });

  test('neither passes nor fails where nothing can be judged', async () => {
    await expect(toObey(careful, 'durable', options)).rejects.toThrow(/durable could not be judged\./);
  });

  test('asks for a consumer', async () => {
    await expect(toObey(42 as never, 'durable')).rejects.toThrow(/42 is no consumer\. .*Hint: /);
  });
});
