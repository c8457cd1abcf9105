import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../../src/cli/commands/index.ts';
import { Problem } from '../../../src/cli/problem.ts';
import { runProgram } from '../../../src/cli/program.ts';
import { startMock } from '../../../src/server/start-mock.ts';
import { fakeTerminal } from '../fake-terminal.ts';
import { type RecordedRun, recordedRun } from './recorded-run.ts';

let run: RecordedRun;
beforeAll(async () => {
  run = await recordedRun();
});
afterAll(async () => {
  await run[Symbol.asyncDispose]();
});

async function journal(...words: string[]): Promise<{ code: number; output: string }> {
  const terminal = fakeTerminal();
  const code = await runProgram(['journal', ...words], { commands, version: '1.2.3', terminal });
  return { code, output: terminal.output() };
}

async function problemOf(...words: string[]): Promise<string> {
  const error = await journal(...words).catch((caught: unknown) => caught);
  if (error instanceof Problem) return error.message;
  throw new Error(`no problem, but ${JSON.stringify(error)}`);
}

const entriesOf = (output: string) =>
  output
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { kind: string; delivery: string; attempt?: number });

describe('bwkit journal --store, while a sender writes to the file', () => {
  test('prints a line for every request, and what they come to', async () => {
    const { code, output } = await journal('--store', run.file, '--message', run.delivered);
    expect(code).toBe(0);
    expect(output.replaceAll(/…\S+/g, '…ID')).toBe(
      [
        'Times count from 2026-01-01T00:00:00.315Z.',
        '+00:00:00.000  →  message-delivered  …ID  +12025550123  attempt 1   ✗ reset, next in 5 min',
        '+00:05:00.000  →  message-delivered  …ID  +12025550123  attempt 2   ✓ 204 in 0 ms, acknowledged after 2 attempts',
        '',
        'In all 2 deliveries in 29 attempts: 1 acknowledged, 1 exhausted, 0 pending.',
        '',
      ].join('\n'),
    );
  });

  test('shows all attempts of what was given up', async () => {
    const { output } = await journal('--store', run.file, '--status', 'exhausted');
    const rows = output.split('\n').filter(line => line.includes('attempt '));
    expect(rows).toHaveLength(27);
    expect(rows.at(-1)).toMatch(/✗ 500 in 0 ms, exhausted after 27 attempts$/);
  });

  test.each([
    [['--delivery', 'd1'], 2],
    [['--type', 'message-failed'], 27],
    [['--status', '5xx'], 27],
    [['--status', 'broken'], 1],
    [['--since', '1h'], 2],
    [['--until', '2026-01-01T00:10:00Z'], 4],
    [['--limit', '3'], 3],
    [['--limit', '0'], 0],
    [['--message', 'nobody'], 0],
  ])('shows what is asked for with %j', async (words, count) => {
    const { output } = await journal('--store', run.file, ...words);
    expect(output.match(/ attempt \d/g) ?? []).toHaveLength(count);
    expect(output.includes('Nothing in the journal fits.')).toBe(count === 0);
  });

  test('prints entries as NDJSON, oldest first', async () => {
    const { output } = await journal('--store', run.file, '--ndjson', '--delivery', 'd1');
    const entries = entriesOf(output);
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['scheduled', 'attempted', 'concluded', 'attempted', 'concluded', 'acknowledged']);
  });

  test('prints one JSON document', async () => {
    const { output } = await journal('--store', run.file, '--json', '--limit', '2');
    expect(JSON.parse(output)).toEqual({
      dropped: 0,
      entries: [
        expect.objectContaining({ kind: 'concluded', attempt: 27 }),
        expect.objectContaining({ kind: 'exhausted', attempts: 27 }),
      ],
    });
    expect(JSON.parse((await journal('--store', run.file, '--json', '--limit', '0')).output)).toEqual({
      dropped: 0,
      entries: [],
    });
  });

  test('prints HAR that tells of requests without an answer too', async () => {
    const { output } = await journal('--store', run.file, '--har', '--delivery', 'd1');
    const { log } = JSON.parse(output) as { log: { creator: object; entries: object[] } };
    expect(log.creator).toEqual({ name: 'bwkit', version: expect.any(String) });
    expect(log.entries).toEqual([
      expect.objectContaining({
        startedDateTime: '2026-01-01T00:00:00.315Z',
        request: expect.objectContaining({
          method: 'POST',
          url: 'http://consumer.invalid/callbacks?from=bw',
          queryString: [{ name: 'from', value: 'bw' }],
          postData: expect.objectContaining({ text: expect.stringContaining(run.delivered) }),
        }),
        response: expect.objectContaining({ status: 0, _error: 'reset: nobody listens' }),
      }),
      expect.objectContaining({ response: expect.objectContaining({ status: 204 }) }),
    ]);
  });

  test('leaves the file as it is', async () => {
    const before = [readFileSync(run.file), statSync(run.file).mtimeMs];
    await journal('--store', run.file);
    expect([readFileSync(run.file), statSync(run.file).mtimeMs]).toEqual(before);
  });
});

test('bwkit journal reads a file whose sender has ended, and one that it may only read', async () => {
  const other = await recordedRun();
  const during = await journal('--store', other.file, '--ndjson');
  await other[Symbol.asyncDispose]();
  expect(await journal('--store', other.file, '--ndjson')).toEqual(during);
});

describe('bwkit journal --url', () => {
  test('shows the same as the file of that server', async () => {
    const other = await recordedRun();
    await other[Symbol.asyncDispose]();
    await using mock = await startMock({ store: other.file, time: 'virtual' });
    const { origin } = new URL(mock.url);
    for (const words of [[], ['--ndjson'], ['--har', '--limit', '3'], ['--status', '500', '--json']]) {
      const { output } = await journal('--store', other.file, ...words);
      expect((await journal('--url', origin, ...words)).output.replace(origin, other.file)).toBe(output);
    }
  });

  test('passes on what the server does not understand', async () => {
    await using mock = await startMock({ time: 'virtual' });
    expect(await problemOf('--url', mock.url, '--since', 'soon')).toBe(
      '--since is "soon".\n' +
        'It must be a time such as 2026-01-01T12:00:00Z, or how long ago, such as 10m, 24h or 7d.\n' +
        'Hint: bwkit journal --help shows examples.',
    );
  });
});

describe('bwkit journal says in three sentences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bwkit-journal-'));
  const missing = join(folder, 'missing.db');

  test.each([
    ['that there is no file', ['--store', missing], 'There is no store', `bwkit serve --store ${missing}`],
    ['that none was given', [], 'None of --store, --url and --queue was given.', 'bwkit journal --url'],
    [
      'that both were given',
      ['--store', 'a', '--url', 'b'],
      '--store and --url were given together.',
      '--url',
    ],
    [
      'that two forms were asked for',
      ['--url', 'http://127.0.0.1:1', '--json', '--har'],
      '--json and --har were given together.',
      'leave all but one',
    ],
    [
      'that a document is to be followed',
      ['--url', 'http://127.0.0.1:1', '--json', '--follow'],
      '--follow and --json were given together.',
      '--follow --ndjson',
    ],
    ['that a URL is none', ['--url', 'localhost'], '--url is "localhost".', 'http://127.0.0.1:4010'],
    ['that nobody listens', ['--url', 'http://127.0.0.1:1'], 'No journal could be had', 'start one'],
  ])('%s', async (_, words, what, hint) => {
    const lines = (await problemOf(...words)).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(what);
    expect(lines[2]).toMatch(/^Hint: /);
    expect(lines[2]).toContain(hint);
  });

  test('that a file is no database, and leaves it alone', async () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'hello, I am not a database, and longer than the header of one would be: '.repeat(9));
    expect(await problemOf('--store', file)).toMatch(/damaged: file is not a database\.\n.*\nHint: /);
    expect(readFileSync(file, 'utf8')).toMatch(/^hello/);
  });

  test.each([
    [99, 'was written by a newer bwkit: its schema is version 99', 'update bandwidth-webhook-kit'],
    [0, 'was written by an older bwkit: its schema is version 0', 'start it once: bwkit serve --store'],
  ])('that a file has schema version %i', async (version, what, hint) => {
    const other = await recordedRun();
    await other[Symbol.asyncDispose]();
    const database = new DatabaseSync(other.file);
    database.exec(`PRAGMA user_version = ${version}`);
    database.close();
    const story = await problemOf('--store', other.file);
    expect(story).toContain(what);
    expect(story).toContain(hint);
  });

  test('that a status means nothing', async () => {
    expect(await problemOf('--store', run.file, '--status', 'lost')).toMatch(
      /^--status is "lost"\.\nIt must be one of pending, .*\nHint: /,
    );
  });
});
