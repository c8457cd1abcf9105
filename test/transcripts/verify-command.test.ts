import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../../examples/demo/free-port.ts';
import { bwkit, folderWith, main } from './bwkit.ts';

const serve = fileURLToPath(new URL('../../mocks/consumers/serve.ts', import.meta.url));

interface Report {
  readonly laws: readonly {
    law: string;
    verdict: string;
    counterexample?: { scenario: { steps: unknown[] } };
  }[];
}

/** The words that mean one of the consumers as a process, in a new folder. */
async function consumer(
  name: string,
): Promise<{ cwd: string; words: string[]; env: Record<string, string> }> {
  const cwd = folderWith({});
  const base = `http://127.0.0.1:${await freePort()}`;
  const command = `echo $$ > pid; exec "${process.execPath}" "${serve}" ${name}`;
  const words = ['--command', command, '--url', `${base}/callbacks`, '--state', `${base}/state`];
  return { cwd, words, env: { STATE: join(cwd, 'state.sqlite') } };
}

async function verify(name: string, laws: string) {
  const { cwd, words, env } = await consumer(name);
  const limits = [
    '--laws',
    laws,
    '--seed',
    '5',
    '--runs',
    '40',
    '--max-time',
    '20s',
    '--report',
    'text,json',
  ];
  const run = await bwkit(['verify', ...words, ...limits], { cwd, env });
  return { ...run, report: JSON.parse(readFileSync(join(cwd, '.bwkit/report.json'), 'utf8')) as Report };
}

describe('a consumer that a command starts', () => {
  test('is acquitted when it is right', async () => {
    const { code, report } = await verify('correct', 'idempotent,distinct');
    expect(report.laws).toMatchObject([
      { law: 'distinct', verdict: 'held' },
      { law: 'idempotent', verdict: 'held' },
    ]);
    expect(code).toBe(0);
  });

  test('is convicted when it knows messages by their id only', async () => {
    const { code, report, output } = await verify('known-by-id', 'distinct');
    expect(code).toBe(1);
    expect(report.laws[0]?.counterexample?.scenario.steps.length).toBeLessThanOrEqual(3);
    expect(output).toMatch(/^✗ distinct: /m);
    expect(output).toMatch(/Hint: tell events apart by \(message.id, type, to\)/);
    expect(output).toMatch(
      /Reproduce with: bwkit replay \.bwkit\/distinct-\w+\.json --command 'echo .*' --url http:.* --state http:/,
    );
  });
});

describe('a consumer that runs', () => {
  // It forgets that not everything is JSON.
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      try {
        JSON.parse(body);
        response.writeHead(204).end();
      } catch {
        response.writeHead(500).end();
      }
    });
  });
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => void server.close());

  test('is shown the one request that breaks it, ready to be pasted', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`;
    const { output } = await bwkit(['verify', url, '--laws', 'strict', '--runs', '30', '--seed', '3']);
    const [, curl = ''] = /^ {2}Or with: (curl .*)$/m.exec(output) ?? [];
    expect({ output, curl }).toMatchObject({ curl: expect.stringContaining('--data-binary') });
    const { stdout } = await promisify(execFile)('bash', ['-c', curl]);
    expect(stdout).toMatch(/^HTTP\/1\.1 500/);
  });
});

describe('who breaks a check off', () => {
  /** Whether the consumer still runs; one that is dead may wait for ever for somebody who asks how it ended. */
  const isAlive = (cwd: string): boolean => {
    const pid = Number(readFileSync(join(cwd, 'pid'), 'utf8'));
    const { status, stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && !stdout.startsWith('Z');
  };

  /** Sends a signal as soon as one law is judged. */
  async function interrupted(signal: NodeJS.Signals) {
    const { cwd, words, env } = await consumer('correct');
    const limits = ['--laws', 'tolerant,idempotent,durable', '--runs', '5', '--report', 'text,json'];
    const child = spawn(process.execPath, [main, 'verify', ...words, ...limits], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
    });
    let [output, remarks] = ['', ''];
    const isJudged = new Promise<void>(resolve => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('✓ tolerant')) resolve();
      });
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (remarks += text));
    await isJudged;
    child.kill(signal);
    const [code] = (await once(child, 'close')) as [number | null];
    const report = JSON.parse(readFileSync(join(cwd, '.bwkit/report.json'), 'utf8')) as Report;
    return { code, output, remarks, report, isLeft: isAlive(cwd) };
  }

  const signals: [NodeJS.Signals, number][] = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ];
  test.each(signals)(
    'with %s gets the report of what is known, and exit code %i',
    async (signal, expected) => {
      const { code, output, remarks, report, isLeft } = await interrupted(signal);
      expect({ code, isLeft }).toEqual({ code: expected, isLeft: false });
      expect(remarks).toMatch(
        /^Broken off\. The report tells what is known so far; once more leaves at once\.\n/,
      );
      expect(output).toMatch(/\n1 held, 0 broken, 0 unproven, 2 not checked\n/);
      expect(report.laws).toMatchObject([
        { law: 'tolerant', verdict: 'held' },
        { law: 'idempotent', verdict: 'not-checked' },
        { law: 'durable', verdict: 'not-checked' },
      ]);
    },
  );

  test('before anything was judged waits for nothing', async () => {
    const words = [`http://127.0.0.1:${await freePort()}/callbacks`, '--wait-for-target', '50s'];
    const child = spawn(process.execPath, [main, 'verify', ...words]);
    let remarks = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (remarks += text));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, remarks }).toEqual({ code: 130, remarks: 'Broken off, before anything was judged.\n' });
  });

  test('by no longer reading ends it quietly, and the consumer with it', async () => {
    const { cwd, words, env } = await consumer('correct');
    const child = spawn(
      process.execPath,
      [main, 'verify', ...words, '--laws', 'tolerant,durable', '--runs', '5'],
      {
        cwd,
        env: { PATH: process.env['PATH'], ...env },
      },
    );
    let remarks = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (remarks += text));
    await new Promise<void>(resolve => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => text.includes('✓ tolerant') && resolve());
    });
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, remarks }).toEqual({ code: 141, remarks: '' });
    expect(isAlive(cwd)).toBe(false);
  });
});
