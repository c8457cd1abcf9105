import { describe, expect, test } from '@jest/globals';
import type { MessageListItem } from '../../../src/contract/generated/api-types.ts';
import { FlowingClock } from '../../../src/drivers/index.ts';
import {
  acceptMultiChannel,
  accountFrom,
  behaviourOf,
  type ChannelContent,
} from '../../../src/lifecycle/index.ts';
import { drawFrom } from '../../../src/random/draw.ts';
import { countryOf } from '../../../src/sender/listing/country.ts';
import { filterOf } from '../../../src/sender/listing/filters.ts';
import { orderOf } from '../../../src/sender/listing/order.ts';
import { productReceived, productSent } from '../../../src/sender/listing/product.ts';
import { offsetOf, readQuery, tokenOf } from '../../../src/sender/listing/query.ts';
import { RequestWindows } from '../../../src/sender/listing/request-window.ts';

test.each([
  ['+12025550123', 'USA'],
  ['+14165550123', 'CAN'],
  ['+447700900123', 'GBR'],
  ['+5215512345678', 'MEX'],
  ['+353861234567', 'IRL'],
  ['+99912345678', null],
  ['12345', null],
  ['Shop', null],
])('%s belongs to %s', (number, country) => {
  expect(countryOf(number)).toBe(country);
});

describe('what a message is billed as', () => {
  const account = accountFrom({ id: '1', applications: [{ id: 'app' }] });
  const given = { account, behaviour: behaviourOf(account), draw: drawFrom(1), now: 0, key: 'm' };
  const sent = (channel: 'SMS' | 'MMS' | 'RBM', from: string, content: ChannelContent) =>
    acceptMultiChannel(
      { to: ['+12025550123'], channelList: [{ channel, from, applicationId: 'app', content }] },
      given,
    );

  test.each([
    ['SMS', '+12025550100', { text: 'hi' }, 'LOCAL_A2P'],
    ['MMS', '+18445550100', {}, 'TOLL_FREE'],
    ['SMS', '12345', { text: 'hi' }, 'SHORT_CODE_REACH'],
    ['SMS', 'Shop', { text: 'hi' }, 'ALPHA_NUMERIC'],
    ['RBM', 'Agent', { text: 'hi' }, 'RBM_RICH'],
    ['RBM', 'Agent', { media: [] }, 'RBM_MEDIA'],
    ['RBM', 'Agent', { cardWidth: 'SMALL', cardContents: [] }, 'RBM_MEDIA'],
  ] as const)('%s from %s with %j is %s', (channel, from, content, product) => {
    expect(productSent(sent(channel, from, content))).toBe(product);
  });

  test('an answer over RBM belongs to a conversation', () => {
    expect([productReceived('RBM', 'Agent'), productReceived('SMS', '+18005550100')]).toEqual([
      'RBM_CONVERSATIONAL',
      'TOLL_FREE',
    ]);
  });
});

const ITEM: MessageListItem = {
  messageId: 'm',
  sourceTn: '+12025550100',
  destinationTn: '+13035550123',
  messageStatus: 'SENT',
  messageDirection: 'OUTBOUND',
  messageType: 'sms',
  carrierName: 'AT&T',
  errorCode: 0,
  segmentCount: 2,
  messageSize: 50,
  receiveTime: '2026-01-01T00:00:00.500Z',
  bwLatency: 3,
  carrierLatency: null,
  product: 'LOCAL_A2P',
};

test.each<[string, boolean]>([
  ['messageId=m', true],
  ['messageId=M', false],
  ['sourceTn=%2B1202', true],
  ['sourceTn=%2B1202,%2B1303', false],
  ['sourceTn=%2B12025550100, %2B12025550101', true],
  ['destinationTn=%2B12025550100', false],
  ['messageStatus=SENT', true],
  ['messageStatus=DELIVERED', false],
  ['carrierName=AT%26T', true],
  ['errorCode=0', true],
  ['errorCode=4720', false],
  ['fromSegmentCount=2&toSegmentCount=2', true],
  ['fromSegmentCount=3', false],
  ['toMessageSize=49', false],
  ['fromDateTime=2026-01-01T00:00:00.500Z', true],
  ['fromDateTime=2025-12-31T19:00:00.501-05:00', false],
  ['toDateTime=2026-01-01T00:00:00.499Z', false],
  ['fromBwLatency=3', true],
  ['fromBwLatency=4', false],
  ['fromCarrierLatency=0', false],
  ['carrierQueued=true', true],
  ['carrierQueued=false', false],
  ['bwQueued=false', true],
  ['campaignId=x', false],
  ['location=x', false],
  ['product=TOLL_FREE', false],
  ['somethingElse=1', true],
  ['messageType=sms&messageDirection=INBOUND', false],
])('%s fits: %s', (text, fits) => {
  const query = readQuery(new URLSearchParams(text));
  expect('invalid' in query ? query : filterOf(query)(ITEM)).toBe(fits);
});

test.each([
  ['limit=0', "'limit' must not be less than 1"],
  ['limit=many', "'limit' must be an integer"],
  ['errorCode=', "'errorCode' must be an integer"],
  ['bwQueued=maybe', "'bwQueued' must be a boolean"],
  ['messageType=fax', "'messageType' must be one of sms, mms, rcs"],
  ['fromDateTime=2026-01-01T00:00:00Z', "'fromDateTime' is not valid"],
  [
    `sourceTn=${Array.from({ length: 11 }, (_, n) => `%2B1202555012${n}`).join(',')}`,
    "'sourceTn' must name at most 10 numbers",
  ],
  ['sort=sourceTn', "'sort' is not valid"],
])('%s is refused: %s', (text, invalid) => {
  expect(readQuery(new URLSearchParams(text))).toEqual({ invalid });
});

test('items are sorted by any field, either way, and what is not known comes last', () => {
  const items = [{ bwLatency: 2 }, { bwLatency: null }, { bwLatency: 10 }, { bwLatency: 1 }];
  const sorted = (sort: string) => items.toSorted(orderOf(sort)!).map(({ bwLatency }) => bwLatency);
  expect(sorted('bwLatency:asc')).toEqual([1, 2, 10, null]);
  expect(sorted('bwLatency:desc')).toEqual([10, 2, 1, null]);
  expect(orderOf('password:asc')).toBeNull();
});

test('a page token says where the page begins, and no other text does', () => {
  expect(offsetOf(tokenOf(250))).toBe(250);
  expect(tokenOf(2)).toBe('b2Zmc2V0OjI');
  for (const token of ['', 'x', tokenOf(-1), tokenOf(1.5), Buffer.from('250').toString('base64url')])
    expect(offsetOf(token)).toBeNull();
});

test('each address may search 3500 times in five minutes', async () => {
  const clock = new FlowingClock({ startAt: 0 });
  clock.freeze();
  const windows = new RequestWindows(clock);
  const waits = Array.from({ length: 3500 }, () => windows.count('a'));
  expect(new Set(waits)).toEqual(new Set([0]));
  await clock.advance(100_000);
  expect([windows.count('a'), windows.count('b')]).toEqual([200_000, 0]);
  await clock.advance(200_000);
  expect(windows.count('a')).toBe(0);
  clock.close();
});
