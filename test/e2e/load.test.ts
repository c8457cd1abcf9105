import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { mkdtempSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/contract/index.ts';
import type { LoadReport } from '../../src/report/load/load-report.ts';
import { main } from '../transcripts/bwkit.ts';
import { bwkit, LineProcess } from './process.ts';

/** A consumer that remembers every body, and answers as it is told. */
async function consumerThat(answer: (response: ServerResponse, count: number, body: string) => void) {
  const bodies: string[] = [];
  const listener: RequestListener = (request, response) =>
    void text(request).then(
      body => answer(response, bodies.push(body), body),
      // A fault cut the request short.
      () => response.destroy(),
    );
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    bodies,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

const acknowledges = (response: ServerResponse): void => void response.writeHead(204).end();

/** Puts a consumer under load, and reads the reports of it. */
async function loaded(words: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-load-'));
  await using run = bwkit(['load', ...words, '--report', 'json,html', '--report-dir', folder]);
  const { code } = await run.ended;
  const report = JSON.parse(readFileSync(join(folder, 'load.json'), 'utf8')) as LoadReport;
  return { code, lines: run.lines, report, page: readFileSync(join(folder, 'load.html'), 'utf8') };
}

describe('bwkit load', () => {
  test('sends valid callbacks at the rate, and ends with 0 when each was acknowledged', async () => {
    await using consumer = await consumerThat(acknowledges);
    const { code, lines, report, page } = await loaded([consumer.url, '--rate', '200/s', '--duration', '1s']);
    expect({ code, verdict: lines.find(line => /^[✓✗]/.test(line)) }).toEqual({
      code: 0,
      verdict: '✓ All 200 callbacks were acknowledged.',
    });
    expect(consumer.bodies).toHaveLength(200);
    expect(consumer.bodies.map(body => judge(body).verdict)).toEqual(consumer.bodies.map(() => 'conforms'));
    expect(report).toMatchObject({
      version: 1,
      target: consumer.url,
      model: { kind: 'open', perSecond: 200 },
      ended: 'in time',
      callbacks: { intended: 200, made: 200, sent: 200, acknowledged: 200, heldBack: 0 },
      unacknowledged: [],
    });
    expect(report.latency.count).toBe(200);
    expect(page).toContain('All 200 callbacks were acknowledged.');
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/);
  });

  test('sends on so many connections at once, duplicates and faults among it', async () => {
    let [open, most] = [0, 0];
    await using consumer = await consumerThat(response => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        acknowledges(response);
      }, 2);
    });
    const faults = 'lost-answer=5%,reset=5%,slow-body=5%,overlap=5%';
    const words = [consumer.url, '--concurrency', '4', '--duration', '1s', '--duplicates', '5%'];
    const { code, report } = await loaded([...words, '--faults', faults, '--backoff', '100ms']);
    expect(code).toBe(0);
    expect(most).toBe(4);
    expect(report.callbacks.duplicates).toBeGreaterThan(0);
    expect(report.callbacks.acknowledged).toBe(report.callbacks.made);
    expect(report.struck.map(({ what }) => what).toSorted()).toEqual(
      ['lost-answer', 'overlap', 'reset', 'slow-body'].toSorted(),
    );
    expect(report.requests.retries).toBeGreaterThan(0);
    expect(report.errors).toEqual([]);
  });

  test('ends with 1 when a callback was not acknowledged, and says which and why', async () => {
    await using consumer = await consumerThat((response, _, body) =>
      body.includes('message-failed') ? void response.writeHead(500).end() : acknowledges(response),
    );
    const words = [consumer.url, '--rate', '100/s', '--duration', '500ms', '--mix', 'sms=1,failed=1'];
    const { code, lines, report } = await loaded([...words, '--settle', '300ms', '--backoff', '100ms']);
    expect(code).toBe(1);
    const [reason] = report.unacknowledged;
    expect(reason).toMatchObject({ what: 'answered 500 when last tried' });
    expect(reason?.count).toBe(report.callbacks.made - report.callbacks.acknowledged);
    const told = lines.join('\n');
    expect(told).toContain(`✗ ${reason?.count} of 50 callbacks were not acknowledged`);
    expect(told).toContain(`message-failed of ${reason?.examples[0]?.messageId}`);
  });

  test('ends gracefully at Ctrl-C, with a summary and 130', async () => {
    await using consumer = await consumerThat(acknowledges);
    await using run = bwkit(['load', consumer.url, '--rate', '200/s', '--duration', '1h']);
    while (consumer.bodies.length < 20) await new Promise(setImmediate);
    run.kill('SIGINT');
    expect(await run.ended).toEqual({ code: 130, signal: null });
    expect(run.lines.join('\n')).toMatch(/✓ All \d+ callbacks were acknowledged\.[^]*ended before its time/);
    expect(run.errors).toEqual([]);
  });

  test('answers a challenge for credentials', async () => {
    const right = `Basic ${Buffer.from('bw:secret').toString('base64')}`;
    await using consumer = await consumerThat(response => {
      const isRight = response.req.headers.authorization === right;
      response.writeHead(isRight ? 204 : 401, { 'WWW-Authenticate': 'Basic realm="callbacks"' }).end();
    });
    const words = [consumer.url, '--rate', '50/s', '--duration', '500ms', '--auth', 'bw:secret'];
    const { code, report } = await loaded(words);
    expect(code).toBe(0);
    expect(report.callbacks.acknowledged).toBe(25);
    expect(report.requests.count).toBe(50);
    expect(report.errors).toEqual([]);
  });
});

describe('bad input to bwkit load is told in three sentences and exits with 2:', () => {
  const here = 'http://127.0.0.1:1/callbacks';
  const cases: [string, string[], RegExp, RegExp][] = [
    ['nobody listens', [here], /^bwkit: Nobody listens at 127\.0\.0\.1:1\.$/, /start it/],
    ['no URL', ['consumer'], /<url> is "consumer"/, /http:\/\//],
    ['a URL that leads out of the house', ['https://8.8.8.8/'], /neither this machine/, /--allow-remote/],
    ['a rate', [here, '--rate', 'fast'], /--rate is "fast"/, /2000\/s/],
    ['a kind', [here, '--mix', 'smss=1'], /--mix is "smss=1"/, /did you mean sms/],
    ['a fault', [here, '--faults', 'lost=1%'], /--faults is "lost=1%"/, /did you mean lost-answer/],
    ['pauses', [here, '--backoff', '1'], /--backoff is "1"/, /1s,5s,30s/],
    ['a format', [here, '--report', 'pdf'], /--report asks for "pdf"/, /json,html/],
    ['a length of time', [here, '--duration', '0s'], /--duration is 0/, /30s/],
    [
      'a folder',
      [here, '--report', 'json', '--report-dir', '/dev/null/x'],
      /could not be written/,
      /another/,
    ],
  ];
  test.each(cases)('%s', async (_, words, what, hint) => {
    await using run = bwkit(['load', ...words]);
    expect((await run.ended).code).toBe(2);
    expect(run.errors).toHaveLength(3);
    expect(run.errors[0]).toMatch(what);
    expect(run.errors[2]).toMatch(/^Hint: /);
    expect(run.errors[2]).toMatch(hint);
  });

  test('a library that is not installed', async () => {
    const withoutIt = `import { registerHooks } from 'node:module';
      const missing = Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
      registerHooks({ resolve(name, given, next) {
        if (name === 'hdr-histogram-js') throw missing;
        return next(name, given);
      } });`;
    const without = ['--import', `data:text/javascript,${encodeURIComponent(withoutIt)}`];
    await using run = new LineProcess([...without, main, 'load', here]);
    expect((await run.ended).code).toBe(2);
    expect(run.errors).toEqual([
      'bwkit: The package hdr-histogram-js is not installed.',
      'bwkit load counts its latencies with it.',
      'Hint: npm install --save-dev hdr-histogram-js',
    ]);
  });
});
