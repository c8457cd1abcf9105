import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CallbackEvent } from '../../../src/contract/index.ts';
import { anyEvent, edgeTexts, event, text } from '../../../src/laws/arbitraries/index.ts';

const samples = fc.sample(anyEvent(), { numRuns: 4000, seed: 11 });

const situations: Readonly<Record<string, (each: CallbackEvent) => boolean>> = {
  'a toll-free sender': ({ message }) => /^\+18(00|88|77|66|55|44|33)\d{7}$/.test(message.from),
  'a short code': ({ message }) => /^\d{5,6}$/.test(message.owner),
  'an alphanumeric sender': ({ message }) =>
    /^[A-Za-z][\w &+-]{0,10}$/.test(message.from) && message.channel !== 'RBM',
  'an RBM agent': ({ message }) => message.channel === 'RBM',
  'a foreign number': ({ message }) =>
    /^\+(44|49|52|91|358)/.test(message.to[0] ?? '') || /^\+(44|49)/.test(message.from),
  'an outbound group of ten': ({ message }) => message.direction === 'out' && message.to.length === 10,
  'an inbound group of more than ten': ({ message }) => message.direction === 'in' && message.to.length > 10,
  'a UUID for an id': ({ message }) => /^[0-9a-f]{8}-/.test(message.id),
  'an id of digits only': ({ message }) => /^\d{29}$/.test(message.id),
  'a time without digits after the second': ({ time }) => /:\d\dZ$/.test(time),
  'a time with three of them': ({ time }) => /\.\d{3}Z$/.test(time),
  'a time with six of them': ({ time }) => /\.\d{6}Z$/.test(time),
  'media on SMS never': ({ message }) => message.channel !== 'SMS' || message.media === undefined,
  'several pictures': ({ message }) => (message.media?.length ?? 0) > 1,
  'a URL of 4096 characters': ({ message }) => message.media?.some(url => url.length === 4096) ?? false,
  'several segments': ({ message }) => message.segmentCount > 1,
  'an empty tag': ({ message }) => message.tag === '',
  'a tag of 1024 characters': ({ message }) => message.tag?.length === 1024,
  'a high priority': ({ message }) => message.priority === 'high',
  'a carrier with an ampersand': ({ carrierName }) => carrierName === 'AT&T',
  'a failure without a code': each => each.type === 'message-failed' && each.errorCode === undefined,
  'a text of 2048 characters': ({ message }) => message.text?.length === 2048,
  'a message without text': ({ message }) => message.text === undefined,
};

test.each(Object.keys(situations))('among 4000 events there is %s', name => {
  expect(samples.some(situations[name]!)).toBe(true);
});

test('no SMS carries media, and only an RBM message is read', () => {
  for (const { type, message } of samples) {
    if (message.channel === 'SMS') expect(message.media).toBeUndefined();
    if (type === 'message-read') expect(message.channel ?? 'RBM').toBe('RBM');
  }
});

describe('texts', () => {
  const texts = new Set(fc.sample(text(), { numRuns: 1000, seed: 2 }));
  test.each(Object.keys(edgeTexts))('of all kinds come: %s', name => {
    expect(texts.has(edgeTexts[name]!)).toBe(true);
  });
  test('are never longer than the API takes', () => {
    expect(Math.max(...[...texts].map(each => each.length))).toBe(2048);
  });
});

test('an event can be asked for by the kind of its message', () => {
  const groups = fc.sample(event('message-delivered', { kinds: ['group'] }), { numRuns: 200, seed: 1 });
  expect(groups.every(({ message }) => message.to.length > 1)).toBe(true);
});
