import { describe, expect, test } from '@jest/globals';
import { ACCOUNT, ask, HOUR_MS, SMS, standingMock } from './ask.ts';

const stage = standingMock();
const send = (changes: object) =>
  ask(`${stage.mock.url}/users/${ACCOUNT}/messages`, { body: { ...SMS, ...changes } });

describe('listMessages', () => {
  const list = async (query: string) =>
    (await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?${query}`, { method: 'GET' })).json;

  test('follows a message to its end, recipient by recipient', async () => {
    const { json } = await send({ to: ['+12025550123', '+15550004720'] });
    expect(
      (await list(`messageId=${json.id}`)).messages.map(
        (item: { messageStatus: string }) => item.messageStatus,
      ),
    ).toEqual(['RECEIVED', 'RECEIVED']);
    await stage.mock.clock.advance(60_000);
    const { totalCount, messages } = await list(`messageId=${json.id}&sort=destinationTn:asc`);
    expect(totalCount).toBe(2);
    expect(messages).toMatchObject([
      {
        destinationTn: '+12025550123',
        messageStatus: 'DELIVERED',
        errorCode: 0,
        messageType: 'mms',
        recipientCount: 2,
      },
      { destinationTn: '+15550004720', messageStatus: 'FAILED', errorCode: 4720 },
    ]);
  });

  test('wants a filter, and refuses one that has no valid value', async () => {
    expect((await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?limit=5`, { method: 'GET' })).status).toBe(
      400,
    );
    for (const wrong of [
      'messageStatus=GONE',
      'fromDateTime=yesterday',
      'errorCode=x',
      'messageType=fax',
      'messageId=x&sort=messageId:up',
    ]) {
      expect([
        wrong,
        (await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?${wrong}`, { method: 'GET' })).status,
      ]).toEqual([wrong, 400]);
    }
  });

  test('pages through what it finds, forwards and back', async () => {
    for (let n = 0; n < 5; n++) await send({ to: [`+1202555012${n}`] });
    const first = await list('sourceTn=%2B12025550100&limit=2&sort=destinationTn:asc');
    const numbers = (page: { messages: { destinationTn: string }[] }) =>
      page.messages.map(({ destinationTn }) => destinationTn.at(-1));
    expect([first.totalCount, numbers(first)]).toEqual([5, ['0', '1']]);
    const second = (await ask(first.pageInfo.nextPage, { method: 'GET' })).json;
    expect(numbers(second)).toEqual(['2', '3']);
    const third = (await ask(second.pageInfo.nextPage, { method: 'GET' })).json;
    expect([numbers(third), third.pageInfo.nextPage]).toEqual([['4'], undefined]);
    expect(numbers((await ask(second.pageInfo.prevPage, { method: 'GET' })).json)).toEqual(['0', '1']);
  });

  test('goes as deep as message 10000, and no further', async () => {
    await send({});
    const statusAt = async (offset: number) => {
      const token = Buffer.from(`offset:${offset}`).toString('base64url');
      const query = `messageDirection=OUTBOUND&limit=10&pageToken=${token}`;
      return (await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?${query}`, { method: 'GET' })).status;
    };
    expect([await statusAt(9990), await statusAt(9991)]).toEqual([200, 400]);
  });

  test('filters by prefix, direction, status and time, and forgets after 14 days', async () => {
    await send({ to: ['+12025550123'] });
    await send({ to: ['+13035550123'] });
    stage.mock.sender.receive({ kind: 'message', from: '+12025550123', to: ['+12025550100'], text: 'hi' });
    expect((await list('destinationTn=%2B1303')).totalCount).toBe(1);
    expect((await list('destinationTn=%2B12025550123,%2B13035550123')).totalCount).toBe(2);
    expect((await list('messageDirection=INBOUND')).messages).toMatchObject([
      { messageStatus: 'RECEIVED', destinationTn: '+12025550100' },
    ]);
    const now = new Date(stage.mock.clock.now()).toISOString();
    expect((await list(`toDateTime=${now}`)).totalCount).toBe(3);
    await stage.mock.clock.advance(14 * 24 * HOUR_MS + 1);
    expect((await list(`toDateTime=${now}`)).totalCount).toBe(0);
  });

  test('answers 429 with Retry-After beyond 3500 requests in five minutes', async () => {
    await stage.mock.clock.advance(HOUR_MS);
    let last = await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' });
    for (let n = 0; last.status === 200 && n < 3600; n++)
      last = await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' });
    expect([last.status, last.json.type, last.headers.get('retry-after')]).toEqual([
      429,
      'rate_limit_exceeded',
      '300',
    ]);
    await stage.mock.clock.advance(300_000);
    expect(
      (await ask(`${stage.mock.url}/users/${ACCOUNT}/messages?messageId=x`, { method: 'GET' })).status,
    ).toBe(200);
  });
});
