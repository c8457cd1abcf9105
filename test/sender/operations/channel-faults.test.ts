import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateMultiChannelRequest } from '../../../src/contract/generated/api-validators.ts';
import { faultsOfChannels } from '../../../src/sender/operations/channel-faults.ts';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const ENTRY = { from: '+12025550100', applicationId: 'app' };
const rbm = (content: object) => ({ ...ENTRY, from: 'BandwidthRBM', channel: 'RBM', content });
const sms = (content: object) => ({ ...ENTRY, channel: 'SMS', content });
const mms = (content: object) => ({ ...ENTRY, channel: 'MMS', content });
const REPLY = { type: 'REPLY', text: 'Yes', postbackData: 'eWVz' };
const placed = (latitude: unknown, longitude: unknown) => ({
  ...REPLY,
  type: 'SHOW_LOCATION',
  latitude,
  longitude,
});
const CARD = { title: 'A card' };
const repeated = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const tell = (entry: object, rest: object = {}): string[] =>
  faultsOfChannels({ to: '+12025550123', channelList: [entry], ...rest }, NOW).map(
    ({ description }) => description,
  );

test.each<[string, object]>([
  ['words', rbm({ text: 'x'.repeat(3270) })],
  ['eleven suggestions', rbm({ text: 'hi', suggestions: repeated(11, REPLY) })],
  [
    'a file',
    rbm({ media: [{ fileUrl: 'https://example.com/a.mp4', thumbnailUrl: 'https://example.com/a.png' }] }),
  ],
  ['an upright card', rbm({ orientation: 'VERTICAL', cardContent: CARD })],
  ['a lying card', rbm({ orientation: 'HORIZONTAL', thumbnailImageAlignment: 'LEFT', cardContent: CARD })],
  ['ten cards', rbm({ cardWidth: 'SMALL', cardContents: repeated(10, CARD) })],
  ['a place in words', rbm({ text: 'hi', suggestions: [placed('-37.76', '180')] })],
  [
    'a place in numbers, as the types of the client have it',
    rbm({ text: 'hi', suggestions: [placed(-37.76, 180)] }),
  ],
  ['an SMS', sms({ text: 'x'.repeat(2048) })],
  ['an MMS of files alone', mms({ media: [{ fileUrl: 'https://example.com/a.png' }] })],
  ['an SMS by name', { ...sms({ text: 'hi' }), from: 'Shop' }],
])('accepts %s', (_, entry) => {
  expect(tell(entry)).toEqual([]);
});

const at = (place: string, predicate: string): string => `The 'channelList[0]${place}' field ${predicate}`;

test.each<[string, object, string]>([
  [
    'words too many',
    rbm({ text: 'x'.repeat(3271) }),
    at('.content.text', 'must not be longer than 3270 characters'),
  ],
  ['content of no kind', rbm({}), at('.content.text', 'is required')],
  [
    'twelve suggestions',
    rbm({ text: 'hi', suggestions: repeated(12, REPLY) }),
    at('.content.suggestions', 'must not have more than 11 entries'),
  ],
  [
    'a long label',
    rbm({ text: 'hi', suggestions: [{ ...REPLY, text: 'x'.repeat(26) }] }),
    at('.content.suggestions[0].text', 'must not be longer than 25 characters'),
  ],
  [
    'postback data that are no base64',
    rbm({ text: 'hi', suggestions: [{ ...REPLY, postbackData: 'yes!' }] }),
    at('.content.suggestions[0].postbackData', 'is not valid'),
  ],
  [
    'a suggestion of no type',
    rbm({ text: 'hi', suggestions: [{ text: 'Yes' }] }),
    at('.content.suggestions[0].type', 'is required'),
  ],
  [
    'a suggestion of an unknown type',
    rbm({ text: 'hi', suggestions: [{ ...REPLY, type: 'DANCE' }] }),
    at('.content.suggestions[0].type', 'is not valid'),
  ],
  [
    'a URL of 1001 characters',
    rbm({ media: [{ fileUrl: `https://example.com/${'x'.repeat(981)}` }] }),
    at('.content.media[0].fileUrl', 'must not be longer than 1000 characters'),
  ],
  [
    'a lying card without alignment',
    rbm({ orientation: 'HORIZONTAL', cardContent: CARD }),
    at('.content.thumbnailImageAlignment', 'is required'),
  ],
  [
    'an empty card',
    rbm({ orientation: 'VERTICAL', cardContent: {} }),
    at('.content.cardContent', 'must have a title, a description or media'),
  ],
  [
    'one card in a carousel',
    rbm({ cardWidth: 'SMALL', cardContents: [CARD] }),
    at('.content.cardContents', 'must have at least 2 entries'),
  ],
  [
    'five suggestions on a card',
    rbm({ cardWidth: 'SMALL', cardContents: [CARD, { ...CARD, suggestions: repeated(5, REPLY) }] }),
    at('.content.cardContents[1].suggestions', 'must not have more than 4 entries'),
  ],
  [
    'a place beyond the pole',
    rbm({ text: 'hi', suggestions: [placed(90.1, '0')] }),
    at('.content.suggestions[0].latitude', 'must not be more than 90'),
  ],
  [
    'a place that is neither number nor text',
    rbm({ text: 'hi', suggestions: [placed('0', true)] }),
    at('.content.suggestions[0].longitude', 'must be a string or a number'),
  ],
  ['an unknown channel', { ...ENTRY, channel: 'FAX', content: {} }, at('.channel', 'is not valid')],
  ['no channel', { ...ENTRY, content: {} }, at('.channel', 'is required')],
  ['no content', { ...ENTRY, channel: 'SMS' }, at('.content', 'is required')],
  [
    'an SMS of 2049 characters',
    sms({ text: 'x'.repeat(2049) }),
    at('.content.text', 'must not be longer than 2048 characters'),
  ],
  ['an empty SMS', sms({ text: '' }), at('.content.text', 'is required')],
  ['an empty MMS', mms({}), at('.content.text', 'is required unless media is included')],
  [
    'a long name outside RBM',
    { ...sms({ text: 'hi' }), from: 'BandwidthRBM' },
    at('.from', 'must contain exactly one telephone number'),
  ],
])('finds fault with %s', (_, entry, told) => {
  expect(tell(entry)).toEqual([told]);
});

test.each<[string, object, string]>([
  [
    'several recipients',
    { to: ['+12025550123'] },
    "The 'to' field must contain exactly one telephone number",
  ],
  ['no entry', { channelList: [] }, "The 'channelList' field must have at least 1 entry"],
  [
    'five entries',
    { channelList: repeated(5, sms({ text: 'hi' })) },
    "The 'channelList' field must not have more than 4 entries",
  ],
  [
    'an expiration in the past',
    { expiration: '2026-06-30T00:00:00Z' },
    "The 'expiration' field must be in the future",
  ],
  ['a long tag', { tag: 'x'.repeat(1025) }, "The 'tag' field must not be longer than 1024 characters"],
])('finds fault with %s', (_, rest, told) => {
  expect(tell(sms({ text: 'hi' }), rest)).toEqual([told]);
});

test('finds some fault with every body that the spec refuses', () => {
  const content = fc.dictionary(
    fc.constantFrom(
      'text',
      'media',
      'orientation',
      'cardContent',
      'cardWidth',
      'cardContents',
      'suggestions',
    ),
    fc.jsonValue(),
    { noNullPrototype: true },
  );
  const entry = fc.oneof(content.map(rbm), content.map(sms), content.map(mms), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.oneof(
        entry.map(each => ({ to: '+12025550123', channelList: [each] })),
        fc.jsonValue(),
      ),
      body => {
        const isValid = (validateMultiChannelRequest as unknown as (body: unknown) => boolean)(body);
        if (!isValid) expect(faultsOfChannels(body, NOW)).not.toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
