import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freePort } from '../../examples/demo/free-port.ts';
import { bwkit } from '../e2e/process.ts';

/** Verifies a handler with the referee, and returns what there is to see. */
async function verify(handler: string, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-referee-'));
  const file = join(folder, 'handler.mjs');
  writeFileSync(file, handler);
  const words = [
    '--handler',
    file,
    '--laws',
    'prompt,tolerant',
    '--seed',
    '5',
    '--runs',
    '10',
    '--report-dir',
    folder,
  ];
  const options = ['--referee', '--report', 'text,json', '--api-port', String(port)];
  await using run = bwkit(['verify', ...options, ...words]);
  const { code } = await run.ended;
  const { referee } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  return { code, referee, errors: run.errors.join('\n') };
}

describe('bwkit verify --referee', () => {
  test('has nothing to say where a consumer sends nothing, and our own callbacks are right', async () => {
    const { code, referee, errors } = await verify(
      'export default () => new Response(null, { status: 204 });',
      0,
    );
    expect(referee).toEqual({ consumer: 0, mock: 0, violations: [] });
    expect(errors).toContain('The referee saw nothing that the document does not allow.');
    expect(code).toBe(0);
  });

  test('tells of a bad request that the consumer makes, and exits with 1 although no law is broken', async () => {
    const port = await freePort();
    const { code, referee, errors } = await verify(
      `let told = 0;
       export default async () => {
         const headers = { 'Content-Type': 'application/json', Authorization: 'Basic dTpw' };
         const url = 'http://127.0.0.1:${port}/api/v2/users/9900000/messages';
         if (told++ < 2) await fetch(url, { method: 'POST', headers, body: '{"text":1}' });
         return new Response(null, { status: 204 });
       };`,
      port,
    );
    expect(referee).toMatchObject({
      consumer: 2,
      mock: 0,
      violations: [{ leg: 'api', culprit: 'consumer' }, {}],
    });
    expect(errors).toMatch(
      /the consumer must act[^]*text[^]*2 times\nThe referee saw 2 violations: 2 of the consumer/,
    );
    expect(code).toBe(1);
  });
});
