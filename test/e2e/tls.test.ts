import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Certificate, makeCertificate } from './certificate.ts';
import { bwkit, served } from './process.ts';

const SMS = JSON.stringify({ applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' });

let certificate: Certificate;
let url: string;
const server = createServer();

beforeAll(async () => {
  certificate = makeCertificate();
  server.setSecureContext(certificate);
  server.on('request', (request, response) =>
    request.resume().on('end', () => response.writeHead(204).end()),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  certificate[Symbol.dispose]();
});

describe('a consumer behind TLS, with a certificate of its own', () => {
  test.each([
    ['is not trusted by itself', () => [], 1],
    ['is trusted with --ca', () => ['--ca', certificate.certFile], 0],
    ['is trusted with --insecure', () => ['--insecure'], 0],
  ])('%s by bwkit send', async (_, flags, code) => {
    await using sent = bwkit(['send', 'message-delivered', url, ...flags()]);
    expect((await sent.ended).code).toBe(code);
    const said = [...sent.lines, ...sent.errors].join('\n');
    expect(said).toMatch(code === 0 ? /204/ : /secure connection|certificate/);
  });

  test.each([
    ['is not trusted by itself', () => [], { kind: 'broken', reason: 'tls' }],
    ['is trusted with --ca', () => ['--ca', certificate.certFile], { kind: 'acknowledged', status: 204 }],
    ['is trusted with --insecure', () => ['--insecure'], { kind: 'acknowledged', status: 204 }],
  ])('%s by bwkit serve', async (_, flags, outcome) => {
    await using mock = await served(['--callback-url', url, '--time', 'virtual', ...flags()]);
    const answer = await fetch(`${mock.url}/users/9900000/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: SMS,
    });
    expect(answer.status).toBe(202);
    const attempt = JSON.parse(await mock.line(line => line.includes('"attempt"')));
    expect(attempt).toMatchObject({ attempt: 1, outcome });
  });
});
