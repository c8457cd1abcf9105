import { describe, expect, test } from '@jest/globals';
import { type ProfileName, profiles } from '../../src/contract/generated/quirks.ts';
import { createMockBandwidth } from '../../mocks/msw/index.ts';
import { evidenceOf, signs, type WireEvent } from './signs.ts';
import { type Exchange, exchangesWith } from './traffic.ts';

const PLACE = 'users/9900000';
const acknowledging = (): Response => new Response(null, { status: 204 });

/** Everything that a consumer saw in a year. */
async function seenIn(profile: ProfileName): Promise<readonly Exchange[]> {
  return (await exchangesWith({ profile }, acknowledging)).exchanges;
}

const ofType = (events: readonly WireEvent[], type: string): WireEvent[] =>
  events.filter(event => event.type === type);
const isSms = ({ message }: WireEvent): boolean => !('media' in message) && message['channel'] === undefined;

describe.each(Object.keys(profiles) as ProfileName[])('the profile %s', profile => {
  const { quirks, settings } = profiles[profile];

  test('shows its quirks', async () => {
    const evidence = evidenceOf(await seenIn(profile));
    expect(quirks.filter(name => !signs[name](evidence))).toEqual([]);
  });

  test('tells times with as many digits, in its words, and of sent messages or not', async () => {
    const { events } = evidenceOf(await seenIn(profile));
    const digits = new Set(events.map(({ time }) => /\.(\d+)Z$/.exec(String(time))?.[1]?.length ?? 0));
    expect([...digits]).toEqual([settings.timeDigits]);
    const [sms] = ofType(events, 'message-delivered').filter(isSms);
    expect(sms?.['description']).toBe(settings.delivered.sms);
    const tellsOfSms = ofType(events, 'message-sent').some(isSms);
    expect(tellsOfSms).toBe(settings.sent);
  });

  test('offers the API where it was', async () => {
    const { mock } = await exchangesWith({ profile }, acknowledging);
    expect(mock.baseUrl).toBe(settings.apiBase);
    expect(JSON.stringify(mock.messages)).toContain(`"${settings.apiBase}/users/9900000/media/`);
  });

  test('refuses strangers in its words', async () => {
    const users = [{ username: 'user', password: 'password' }];
    await using mock = createMockBandwidth({ profile, users });
    const answer = await mock.fetch(`${mock.baseUrl}/${PLACE}/media`);
    const description =
      settings.errorBodies === '2018' ? 'Invalid or missing credentials.' : 'Authentication Failed';
    expect([answer.status, await answer.json()]).toMatchObject([401, { description }]);
  });

  test('takes files of its size, and keeps them for its time', async () => {
    await using mock = createMockBandwidth({ profile });
    const url = `${settings.apiBase}/${PLACE}/media/a.bin`;
    const statusOf = async (method: string, body?: Uint8Array<ArrayBuffer>): Promise<number> =>
      (await mock.fetch(url, { method, ...(body && { body }) })).status;
    const { mediaMaxBytes, mediaRetentionMs } = settings;
    expect(await statusOf('PUT', new Uint8Array(mediaMaxBytes + 1))).toBe(413);
    expect(await statusOf('PUT', new Uint8Array(mediaMaxBytes))).toBe(204);
    await mock.advance(mediaRetentionMs - 1);
    expect(await statusOf('GET')).toBe(200);
    await mock.advance(1);
    expect(await statusOf('GET')).toBe(404);
  });
});

test('years differ from each other on the wire', async () => {
  const seen = await Promise.all(
    (Object.keys(profiles) as ProfileName[]).map(async profile =>
      JSON.stringify((await seenIn(profile)).map(({ body }) => body)),
    ),
  );
  expect(new Set(seen).size).toBe(4);
});
