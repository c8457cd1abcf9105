import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as bodies from '../../src/contract/generated/api-validators.ts';
import { validateListMessagesQuery } from '../../src/contract/generated/query-validators.ts';
import { refusals } from '../../src/contract/generated/refusals.ts';
import { routes } from '../../src/contract/generated/routes.ts';
import { root } from './example-files.ts';

/** The requests that stand as examples below one folder of spec/examples/api. */
function requestsOf(folder: string): (readonly [string, unknown])[] {
  const files = readdirSync(join(root, 'spec/examples/api', folder)).filter(file =>
    file.startsWith('request'),
  );
  return files.map(file => {
    const text = readFileSync(join(root, 'spec/examples/api', folder, file), 'utf8');
    return [`${folder}/${file}`, parse(text).value] as const;
  });
}

const message = { applicationId: 'a', to: '+15554443333', from: '+15551113333', text: 'Hello' };
const entry = { from: '+15551113333', applicationId: 'a', channel: 'SMS', content: { text: 'Hello' } };
const rich = (content: object) => ({
  to: '+15554443333',
  channelList: [{ ...entry, channel: 'RBM', content }],
});
const button = { type: 'REPLY', text: 'Yes', postbackData: 'eWVz' };

test('a route tells a server all that it needs to offer an operation', () => {
  expect(routes.createMessage).toMatchObject({
    method: 'POST',
    path: '/users/{accountId}/messages',
    security: ['Basic', 'OAuth2'],
    requestTypes: ['application/json'],
    answers: { 202: ['application/json'] },
  });
  expect(Object.keys(routes)).toHaveLength(8);
  expect(routes.listMessages.parameters).toHaveLength(28);
});

test('only the name of a file takes slashes', () => {
  const slashed = Object.values(routes).flatMap(route => route.parameters.filter(({ slashes }) => slashes));
  expect(new Set(slashed.map(({ name }) => name))).toEqual(new Set(['mediaId']));
});

test('the documented refusals are there word for word', () => {
  expect(refusals.createMessage[401].bodies.today).toEqual({
    type: 'unauthorized',
    description: 'Authentication Failed',
  });
  expect(refusals.createMessage[401].headers).toEqual({ 'WWW-Authenticate': 'Basic realm="Bandwidth"' });
  expect(refusals.createMessage[401].bodies.year2018.type).toBe('authentication-error');
  expect(refusals.createMessage[403].bodies.today.description).toBe('Access Denied');
  expect(refusals.createMessage[429].bodies.full.type).toBe('max-message-queue-size-exceeded');
  expect(refusals.listMessages[429].headers).toEqual({ 'Retry-After': 300 });
  expect(refusals.listMessages[429].bodies.limited.type).toBe('rate_limit_exceeded');
  expect(Object.keys(refusals.getMedia[404].bodies.nowhere)).toEqual([
    'timestamp',
    'status',
    'error',
    'message',
    'path',
  ]);
});

describe('a body is allowed:', () => {
  test.each(requestsOf('createMessage'))('%s', (_, body) => {
    expect(bodies.validateCreateMessageRequest(body)).toBe(true);
  });

  test.each(requestsOf('createMultiChannelMessage'))('%s', (_, body) => {
    expect(bodies.validateMultiChannelRequest(body)).toBe(true);
  });

  test.each(requestsOf('createAccessToken'))('%s', (_, body) => {
    expect(bodies.validateAccessTokenRequest(body)).toBe(true);
  });

  test('one with a field that nobody knows', () => {
    expect(bodies.validateCreateMessageRequest({ ...message, color: 'red' })).toBe(true);
  });
});

describe('a message is refused:', () => {
  test.each([
    ['without a text or media', { text: undefined }, ''],
    ['with an empty text only', { text: '' }, '/text'],
    ['with 2049 characters', { text: 'x'.repeat(2049) }, '/text'],
    ['without a recipient', { to: [] }, '/to'],
    ['with eleven recipients', { to: Array.from({ length: 11 }, (_, i) => `+1555444${1000 + i}`) }, '/to'],
    ['with a recipient twice', { to: ['+15554443333', '+15554443333'] }, '/to'],
    ['with a recipient without a plus', { to: '15554443333' }, '/to'],
    ['from twelve letters', { from: 'TwelveLetter' }, '/from'],
    ['from seven digits', { from: '1234567' }, '/from'],
    ['with media that is no list', { media: 'https://media.example.com/a.png' }, '/media'],
    ['with media that is no URL', { media: ['a.png'] }, '/media/0'],
    ['with a tag of 1025 characters', { tag: 'x'.repeat(1025) }, '/tag'],
    ['with a priority of its own', { priority: 'urgent' }, '/priority'],
    ['with an expiration that is no time', { expiration: 'tomorrow' }, '/expiration'],
    ['with a number as its text', { text: 5 }, '/text'],
  ])('%s', (_, changes, path) => {
    const body = JSON.parse(JSON.stringify({ ...message, ...changes }));
    expect(bodies.validateCreateMessageRequest(body)).toBe(false);
    const { errors } = bodies.validateCreateMessageRequest as unknown as {
      errors: { instancePath: string }[];
    };
    expect(errors.map(({ instancePath }) => instancePath)).toContain(path);
  });
});

describe('a multi-channel message is refused:', () => {
  test.each([
    ['without a channel', { to: '+15554443333', channelList: [] }],
    ['with five channels', { to: '+15554443333', channelList: Array.from({ length: 5 }, () => entry) }],
    ['by fax', { to: '+15554443333', channelList: [{ ...entry, channel: 'FAX' }] }],
    ['for two recipients', { to: ['+15554443333'], channelList: [entry] }],
    ['with a text of 3271 characters', rich({ text: 'x'.repeat(3271) })],
    ['with twelve buttons', rich({ text: 'x', suggestions: Array.from({ length: 12 }, () => button) })],
    ['with a button of 26 letters', rich({ text: 'x', suggestions: [{ ...button, text: 'x'.repeat(26) }] })],
    [
      'with postback data that is not base64',
      rich({ text: 'x', suggestions: [{ ...button, postbackData: 'e' }] }),
    ],
    ['with one card in a carousel', rich({ cardWidth: 'SMALL', cardContents: [{ title: 'x' }] })],
    ['with an empty card', rich({ orientation: 'VERTICAL', cardContent: {} })],
    ['with a horizontal card and no side', rich({ orientation: 'HORIZONTAL', cardContent: { title: 'x' } })],
    [
      'with a web view of unknown size',
      rich({
        text: 'x',
        suggestions: [{ ...button, type: 'OPEN_URL', url: 'https://example.com', application: 'WEBVIEW' }],
      }),
    ],
    [
      'with a place beyond the pole',
      rich({
        text: 'x',
        suggestions: [{ ...button, type: 'SHOW_LOCATION', latitude: '90.1', longitude: '0' }],
      }),
    ],
  ])('%s', (_, body) => {
    expect(bodies.validateMultiChannelRequest(body)).toBe(false);
  });
});

describe('a search', () => {
  test('has its numbers and booleans read from text', () => {
    const query = {
      limit: '5',
      limitTotalCount: 'true',
      errorCode: '9902',
      sourceTn: '+15554443333',
      color: 'red',
    };
    expect(validateListMessagesQuery(query)).toBe(true);
    expect(query).toMatchObject({
      limit: 5,
      limitTotalCount: true,
      errorCode: 9902,
      sourceTn: '+15554443333',
    });
  });

  test.each([
    ['limit', '0'],
    ['limit', '10001'],
    ['limit', 'many'],
    ['messageStatus', 'DLR_EXPIRED'],
    ['messageDirection', 'in'],
    ['messageType', 'fax'],
    ['sourceTn', '+155'],
    ['fromDateTime', '2024-12-02T20:00:00Z'],
    ['sort', 'sourceTn'],
    ['bwQueued', 'perhaps'],
  ])('is refused when %s is %s', (name, value) => {
    expect(validateListMessagesQuery({ [name]: value })).toBe(false);
  });
});
