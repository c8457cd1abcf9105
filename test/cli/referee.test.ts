import { describe, expect, test } from '@jest/globals';
import { served } from '../e2e/process.ts';
import { consumerAnswering } from '../mocks/prism/consumer.ts';

const SMS = { applicationId: 'app', from: '+12025550100', to: '+12025550123', text: 'hi' };

const post = (url: string, body: object, headers: Record<string, string> = { Authorization: 'Basic dTpw' }) =>
  fetch(`${url}/users/9900000/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const idle = (url: string) => fetch(url.replace('/api/v2', '/_bwkit/idle'), { method: 'POST' });

/** Serves with the referee while `play` does something, and returns what was told of it. */
async function refereed(words: readonly string[], play: (url: string) => Promise<unknown>) {
  using consumer = await consumerAnswering(204);
  const options = ['--callback-url', consumer.url, '--time', 'virtual', '--referee', ...words];
  await using server = await served(options);
  await play(server.url);
  await idle(server.url);
  server.kill('SIGTERM');
  const { code } = await server.ended;
  const told = server.lines.map(line => JSON.parse(line) as Record<string, unknown>);
  return { code, told, violations: told.filter(({ kind }) => kind === 'violation') };
}

describe('bwkit serve --referee', () => {
  test('has nothing to say of a good client, and ends as ever', async () => {
    const { code, told, violations } = await refereed([], url => post(url, SMS));
    expect([code, violations]).toEqual([143, []]);
    expect(told.at(-1)).toEqual({ kind: 'refereed', consumer: 0, mock: 0 });
  });

  test.each([
    ['a body without recipients', (url: string) => post(url, { ...SMS, to: undefined }), 'body', 'required'],
    ['a missing login', (url: string) => post(url, SMS, {}), '', '401'],
    ['a path that there is not', (url: string) => fetch(`${url}/calls`), '', 'NO_PATH_MATCHED_ERROR'],
  ])('tells once of %s, that the consumer must act, and exits with 1', async (_, send, path, rule) => {
    const { code, told, violations } = await refereed([], send);
    expect(code).toBe(1);
    expect(violations).toEqual([
      expect.objectContaining({
        leg: 'api',
        half: 'request',
        culprit: 'consumer',
        findings: [expect.objectContaining({ path, rule })],
      }),
    ]);
    expect(told.at(-1)).toEqual({ kind: 'refereed', consumer: 1, mock: 0 });
  });

  test('lets pass the quirks that somebody asked for', async () => {
    const { code, violations } = await refereed(['--quirk', 'omit-to'], url => post(url, SMS));
    expect([code, violations]).toEqual([143, []]);
  });
});
