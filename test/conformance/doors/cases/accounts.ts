import { expect } from '@jest/globals';
import type { Opening } from '../door.ts';
import { ACCOUNT, ask, type Case, loginOf, send } from './case.ts';

const application = { id: 'app' };
const opening: Opening = {
  options: {
    accounts: [
      {
        id: ACCOUNT,
        applications: [application],
        users: [
          { username: 'user', password: 'password' },
          { username: 'clerk', password: 'password', rights: ['search'] },
        ],
      },
      { id: '9900001', applications: [application], users: [{ username: 'other', password: 'password' }] },
    ],
  },
};
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const grant = { method: 'POST', headers: FORM, body: 'grant_type=client_credentials' };

export const accounts: readonly Case[] = [
  {
    title: 'admits users of the account only',
    needs: ['accounts'],
    opening,
    async run(door) {
      const as = (Authorization: string) => send(door, {}, { headers: { Authorization } });
      expect((await as(loginOf('user'))).status).toBe(202);
      const stranger = await as(loginOf('stranger'));
      expect([stranger.status, stranger.json.description]).toEqual([401, 'Authentication Failed']);
      expect((await as('')).status).toBe(401);
      expect((await as(loginOf('user', 'wrong'))).status).toBe(401);
      const neighbour = await as(loginOf('other'));
      expect([neighbour.status, neighbour.json]).toEqual([
        403,
        { type: 'forbidden', description: 'Access Denied' },
      ]);
    },
  },
  {
    title: 'lets users do what they have the right to do',
    needs: ['accounts'],
    opening,
    async run(door) {
      const headers = { Authorization: loginOf('clerk') };
      expect((await send(door, {}, { headers })).status).toBe(403);
      expect((await ask(`${door.baseUrl}/users/${ACCOUNT}/media`, { headers })).status).toBe(403);
      expect((await ask(`${door.baseUrl}/users/${ACCOUNT}/messages?messageId=x`, { headers })).status).toBe(
        200,
      );
    },
  },
  {
    title: 'gives tokens for client credentials, and takes them',
    needs: ['accounts'],
    opening,
    async run(door) {
      const { status, json } = await ask(door.tokenUrl, grant);
      expect([status, json.token_type, json.expires_in > 60]).toEqual([200, 'Bearer', true]);
      const bearer = { Authorization: `Bearer ${json.access_token}` };
      expect((await send(door, {}, { headers: bearer })).status).toBe(202);
      expect((await send(door, {}, { headers: { Authorization: 'Bearer forged' } })).status).toBe(401);
      const strange = { ...grant, headers: { ...FORM, Authorization: loginOf('stranger') } };
      expect((await ask(door.tokenUrl, strange)).status).toBe(401);
      expect((await ask(door.tokenUrl, { ...grant, body: 'grant_type=password' })).status).toBe(400);
    },
  },
  {
    title: 'knows the applications of an account',
    needs: ['accounts', 'refusals'],
    opening,
    async run(door) {
      const { status, json } = await send(door, { applicationId: 'another' });
      expect([status, json.fieldErrors[0].fieldName]).toEqual([400, 'applicationId']);
    },
  },
];
