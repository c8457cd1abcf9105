import { expect } from '@jest/globals';
import { ACCOUNT, ask, type Asked, type Case, send } from './case.ts';

interface Bad {
  readonly title: string;
  readonly changes?: object;
  readonly asked?: Asked;
  /** Below the base URL. Default: where messages are sent. */
  readonly place?: string;
  readonly status: number;
  readonly body: object;
}

const UNACCEPTABLE = { type: 'request-validation', description: 'Your request could not be accepted' };
const fieldError = (fieldName: string, description: string): object => ({
  ...UNACCEPTABLE,
  fieldErrors: [{ fieldName, description }],
});
const said = { type: expect.any(String), description: expect.any(String) };

const bad: readonly Bad[] = [
  {
    title: 'names the field that is to blame',
    changes: { to: ['+invalid'] },
    status: 400,
    body: fieldError('to', "'+invalid' must be replaced with a valid E164 formatted telephone number"),
  },
  {
    title: 'wants a recipient',
    changes: { to: [] },
    status: 400,
    body: fieldError('to', "'to' must contain at least one telephone number"),
  },
  {
    title: 'wants text or media',
    changes: { text: '' },
    status: 400,
    body: fieldError('text', "'text' is required unless media is included"),
  },
  { title: 'refuses what is no JSON', asked: { body: '{' }, status: 400, body: UNACCEPTABLE },
  {
    title: 'answers 404 as the framework behind Bandwidth does',
    place: `/users/${ACCOUNT}/nothing`,
    status: 404,
    body: { status: 404, error: 'Not Found', path: expect.stringContaining(`/users/${ACCOUNT}/nothing`) },
  },
  {
    title: 'answers 405 to another method, and names it',
    asked: { method: 'PATCH' },
    status: 405,
    body: { ...said, description: expect.stringContaining("'PATCH'") },
  },
  {
    title: 'answers 406 where no JSON is taken',
    asked: { headers: { Accept: 'text/html' } },
    status: 406,
    body: said,
  },
  {
    title: 'answers 415 to another content type',
    asked: { headers: { 'Content-Type': 'application/xml' } },
    status: 415,
    body: { ...said, type: 'unsupported-content-type' },
  },
  ...[401, 403, 429, 500].map(status => ({
    title: `answers ${status} where the magic number asks for it`,
    changes: { to: [`+15550030${status}`] },
    status,
    body: said,
  })),
  {
    title: 'wants a filter for a search',
    asked: { method: 'GET' },
    place: `/users/${ACCOUNT}/messages`,
    status: 400,
    body: { type: 'request-validation' },
  },
  {
    title: 'has errors of its own for several channels',
    asked: { method: 'POST', body: { to: '+12025550123', channelList: [] } },
    place: `/users/${ACCOUNT}/messages/multiChannel`,
    status: 400,
    body: { links: [], data: null, errors: [{ source: { field: 'channelList' } }] },
  },
  {
    title: 'takes no id that is no URL encoding',
    place: `/users/${ACCOUNT}/media/%ZZ`,
    status: 400,
    body: UNACCEPTABLE,
  },
];

export const refusals: readonly Case[] = [
  ...bad.map(({ title, changes, asked, place, status, body }): Case => ({
    title,
    needs: ['refusals'],
    async run(door) {
      const answer =
        place === undefined ? await send(door, changes, asked) : await ask(door.baseUrl + place, asked);
      expect({ status: answer.status, body: answer.json }).toMatchObject({ status, body });
    },
  })),
  {
    title: 'answers 429 where the queue of the account is full',
    needs: ['refusals', 'accounts'],
    opening: { options: { rate: { segmentsPerSecond: 1, queueWindowMs: 3000 } } },
    async run(door) {
      const answer = await send(door, { text: 'x'.repeat(1000) });
      expect([answer.status, answer.json.type]).toEqual([429, 'max-message-queue-size-exceeded']);
      expect(answer.json.description).toContain('capacity');
    },
  },
];
