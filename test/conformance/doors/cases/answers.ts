import { expect } from '@jest/globals';
import { type OperationId, type Route, routes } from '../../../../src/contract/generated/routes.ts';
import { ourDocument } from '../../../server/documents.ts';
import type { OpenDoor } from '../door.ts';
import { ACCOUNT, ask, type Asked, type Case, CUSTOMER, LOCAL, SMS } from './case.ts';

interface Good extends Asked {
  readonly operationId: OperationId;
  readonly status: number;
  /** Below the base URL. Default: none, for the token. */
  readonly place?: string;
}

const FILE = `/users/${ACCOUNT}/media/folder/a%20file.png`;
const channel = { from: LOCAL, applicationId: 'app', channel: 'SMS', content: { text: 'hi' } };

/** A good request to every operation. */
const good: readonly Good[] = [
  {
    operationId: 'createMessage',
    status: 202,
    method: 'POST',
    place: `/users/${ACCOUNT}/messages`,
    body: SMS,
  },
  {
    operationId: 'createMultiChannelMessage',
    status: 202,
    method: 'POST',
    place: `/users/${ACCOUNT}/messages/multiChannel`,
    body: { to: CUSTOMER, channelList: [channel] },
  },
  {
    operationId: 'listMessages',
    status: 200,
    place: `/users/${ACCOUNT}/messages?messageDirection=OUTBOUND&limit=10`,
  },
  {
    operationId: 'uploadMedia',
    status: 204,
    method: 'PUT',
    place: FILE,
    headers: { 'Content-Type': 'image/png' },
    body: 'bytes',
  },
  { operationId: 'listMedia', status: 200, place: `/users/${ACCOUNT}/media` },
  {
    operationId: 'createAccessToken',
    status: 200,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  },
];

async function isDocumented(door: OpenDoor, { operationId, status, place, ...asked }: Good): Promise<void> {
  const url = place === undefined ? door.tokenUrl : door.baseUrl + place;
  const said = await ask(url, asked);
  expect([said.status, said.text]).toEqual([status, expect.anything()]);
  const { path, method } = routes[operationId] as Route;
  const contentType = said.headers.get('content-type') ?? '';
  const objection = ourDocument().objection({
    path,
    method: method.toLowerCase(),
    status,
    contentType,
    body: said.json ?? said.text,
  });
  expect(objection).toBeNull();
}

export const answers: readonly Case[] = good.map(request => ({
  title: `answers ${request.operationId} with ${request.status} as documented`,
  needs: ['answers'],
  run: door => isDocumented(door, request),
}));
