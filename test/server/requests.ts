import type { OperationId } from '../../src/contract/generated/routes.ts';
import type { AccountGiven } from '../../src/server/account-given.ts';

/** The accounts and users that the requests reckon with. */
export const accounts: readonly AccountGiven[] = [
  {
    id: '9900000',
    applications: [{ id: 'app' }],
    users: [
      { username: 'user', password: 'password' },
      { username: 'clerk', password: 'password', rights: ['search'] },
    ],
  },
  { id: '9900001', applications: [{ id: 'app' }], rate: { segmentsPerSecond: 1, queueWindowMs: 1000 } },
];

/** A request that provokes an answer worth comparing with the documents. */
export interface Provocation {
  readonly name: string;
  readonly operationId: OperationId;
  readonly method?: string;
  readonly params?: Readonly<Record<string, string>>;
  /** With its question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const login = (username: string): string => `Basic ${Buffer.from(`${username}:password`).toString('base64')}`;
const USER = { Authorization: login('user') };
const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };
const RBM = { from: 'BandwidthRBM', applicationId: 'app', channel: 'RBM', content: { text: 'hi' } };
const PLAIN = { from: '+12025550100', applicationId: 'app', channel: 'SMS', content: { text: 'hi' } };

type Rest = Omit<Provocation, 'name' | 'operationId'>;

const asUser =
  (operationId: OperationId) =>
  (name: string, { headers, ...rest }: Rest = {}): Provocation => ({
    name: `${operationId}, ${name}`,
    operationId,
    headers: { ...USER, ...headers },
    ...rest,
  });

/** What every guarded operation is asked by strangers and by users without the right. */
function byStrangers(operationId: OperationId, rest: Rest = {}): Provocation[] {
  return [
    { name: `${operationId}, nobody`, operationId, ...rest },
    {
      name: `${operationId}, a stranger`,
      operationId,
      ...rest,
      headers: { Authorization: login('stranger') },
    },
    {
      name: `${operationId}, another account`,
      operationId,
      ...rest,
      headers: USER,
      params: { accountId: '1' },
    },
  ];
}

const sms = asUser('createMessage');
const messages = [
  sms('an SMS', { body: SMS }),
  sms('everything', {
    body: {
      ...SMS,
      media: ['https://example.com/a.png'],
      tag: 'a tag',
      priority: 'high',
      expiration: '2099-01-01T00:00:00-05:00',
    },
  }),
  sms('a group', { body: { ...SMS, to: ['+12025550123', '+447700900123'] } }),
  sms('media twice', { body: { ...SMS, media: ['https://example.com/a.png', 'https://example.com/a.png'] } }),
  sms('nulls', { body: { ...SMS, media: null, tag: null, priority: null, expiration: null } }),
  sms('null text', { body: { ...SMS, text: null, media: ['https://example.com/a.png'] } }),
  sms('a short code', { body: { ...SMS, from: '12345' } }),
  sms('a name', { body: { ...SMS, from: 'Shop & Co' } }),
  sms('a foreign sender', { body: { ...SMS, from: '+18445550100', to: '+12025550123' } }),
  sms('nothing', { body: {} }),
  sms('no object', { body: '[1]' }),
  sms('no JSON', { body: '{' }),
  sms('another application', { body: { ...SMS, applicationId: 'other' } }),
  sms('wrong types', {
    body: { applicationId: 1, from: 2, to: 3, text: 4, media: 5, tag: 6, priority: 7, expiration: 8 },
  }),
  ...[400, 401, 403, 429, 500].map(status =>
    sms(`magic ${status}`, { body: { ...SMS, to: `+15550030${status}` } }),
  ),
  sms('a full queue', { params: { accountId: '9900001' }, body: { ...SMS, text: 'x'.repeat(1000) } }),
  sms('XML', { body: '<message/>', headers: { 'Content-Type': 'application/xml' } }),
  sms('for XML', { body: SMS, headers: { Accept: 'application/xml' } }),
  sms('too much', { body: `"${'x'.repeat(9_000_000)}"` }),
  sms('PATCH', { method: 'PATCH', body: SMS }),
  ...byStrangers('createMessage', { body: SMS }),
  { ...sms('a clerk', { body: SMS }), headers: { Authorization: login('clerk') } },
];

const several = asUser('createMultiChannelMessage');
const severals = [
  several('RBM, then SMS', {
    body: { to: '+12025550123', channelList: [RBM, PLAIN], tag: 'a tag', priority: 'default' },
  }),
  several('MMS', {
    body: {
      to: '+12025550123',
      channelList: [
        { ...PLAIN, channel: 'MMS', content: { media: [{ fileUrl: 'https://example.com/a.png' }] } },
      ],
    },
  }),
  several('nothing', { body: {} }),
  several('no JSON', { body: '{' }),
  several('no object', { body: '5' }),
  several('too long', {
    body: { to: '+12025550123', channelList: [{ ...RBM, content: { text: 'x'.repeat(3271) } }] },
  }),
  several('another application', {
    body: { to: '+12025550123', channelList: [RBM, { ...PLAIN, applicationId: 'x' }] },
  }),
  ...[400, 401, 403, 429, 500].map(status =>
    several(`magic ${status}`, { body: { to: `+15550030${status}`, channelList: [RBM] } }),
  ),
  several('XML', { body: '<message/>', headers: { 'Content-Type': 'application/xml' } }),
  several('for XML', { body: {}, headers: { Accept: 'application/xml' } }),
  several('too much', { body: `"${'x'.repeat(9_000_000)}"` }),
  several('PUT', { method: 'PUT', body: {} }),
  ...byStrangers('createMultiChannelMessage', { body: {} }),
];

const list = asUser('listMessages');
const lists = [
  list('all that were sent', { query: '?messageDirection=OUTBOUND' }),
  list('a page', { query: '?sourceTn=%2B12025550100&limit=2&sort=messageId:asc&limitTotalCount=true' }),
  list('the next page', { query: '?sourceTn=%2B12025550100&limit=2&pageToken=b2Zmc2V0OjI' }),
  list('nothing', { query: '?messageId=x' }),
  list('no filter'),
  list('a wrong filter', { query: '?messageStatus=GONE' }),
  ...byStrangers('listMessages', { query: '?messageId=x' }),
];

const media = (operationId: OperationId): Provocation[] => [
  ...byStrangers(operationId),
  { ...asUser(operationId)('a clerk'), headers: { Authorization: login('clerk') } },
];
const upload = asUser('uploadMedia');
const download = asUser('getMedia');
const medias = [
  upload('a picture', {
    body: 'bytes',
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' },
  }),
  upload('too much', { body: 'x'.repeat(3_500_001), headers: { 'Content-Type': 'image/png' } }),
  asUser('listMedia')('all'),
  asUser('listMedia')('a token of nobody', { headers: { 'Continuation-Token': 'x' } }),
  asUser('listMedia')('for XML', { headers: { Accept: 'application/xml' } }),
  download('a picture'),
  download('nothing', { params: { mediaId: 'nothing.png' } }),
  download('no URL', { params: { mediaId: '%ZZ' } }),
  asUser('deleteMedia')('a picture'),
  asUser('deleteMedia')('nothing'),
  asUser('deleteMedia')('no URL', { params: { mediaId: '%ZZ' } }),
  upload('no URL', { params: { mediaId: '%ZZ' }, body: 'x' }),
  ...(['listMedia', 'getMedia', 'uploadMedia', 'deleteMedia'] as const).flatMap(media),
];

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const token = asUser('createAccessToken');
const tokens = [
  token('a user', { headers: FORM, body: 'grant_type=client_credentials' }),
  token('another grant', { headers: FORM, body: 'grant_type=password' }),
  { ...token('nobody', { body: 'grant_type=client_credentials' }), headers: FORM },
];

/** Requests of every kind, in the order in which they have to be made. */
export const requests: readonly Provocation[] = [...messages, ...severals, ...lists, ...medias, ...tokens];
