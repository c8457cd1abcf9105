import { expect } from '@jest/globals';
import type { OpenDoor } from '../door.ts';
import { ACCOUNT, ask, type Case, CUSTOMER, LOCAL, send } from './case.ts';

const list = (door: OpenDoor, query: string) => ask(`${door.baseUrl}/users/${ACCOUNT}/messages?${query}`);

export const memory: readonly Case[] = [
  {
    title: 'echoes what it has accepted, and lists it by every filter that fits',
    needs: ['memory'],
    async run(door) {
      const { json } = await send(door, { tag: 'a tag', priority: 'high' });
      expect(json).toMatchObject({
        owner: LOCAL,
        direction: 'out',
        tag: 'a tag',
        segmentCount: 1,
        text: 'hi',
      });
      const filters = [
        `messageId=${json.id}`,
        `sourceTn=${encodeURIComponent(LOCAL)}`,
        'destinationTn=%2B12025',
        'messageDirection=OUTBOUND&messageType=sms',
      ];
      for (const filter of filters) {
        const { totalCount, messages } = (await list(door, filter)).json;
        expect([filter, totalCount, messages[0]]).toEqual([
          filter,
          1,
          expect.objectContaining({ messageId: json.id, destinationTn: CUSTOMER, accountId: ACCOUNT }),
        ]);
      }
      expect((await list(door, 'messageDirection=INBOUND')).json.totalCount).toBe(0);
    },
  },
  {
    title: 'pages through what it lists, along the links that it gives',
    needs: ['memory'],
    async run(door) {
      for (let n = 0; n < 3; n++) await send(door, { to: [`+1202555012${n}`] });
      const first = await list(door, 'sourceTn=%2B12025550100&limit=2&sort=destinationTn:asc');
      const second = await ask(first.json.pageInfo.nextPage);
      expect(numbersOf(first.json)).toEqual(['0', '1']);
      expect(numbersOf(second.json)).toEqual(['2']);
      expect(numbersOf((await ask(second.json.pageInfo.prevPage)).json)).toEqual(['0', '1']);
    },
  },
  {
    title: 'keeps files under names with slashes, in either encoding, byte by byte',
    needs: ['memory'],
    async run(door) {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      const place = `${door.baseUrl}/users/${ACCOUNT}/media/folder`;
      const headers = { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' };
      expect((await ask(`${place}%2F0%2Fa.png`, { method: 'PUT', headers, body: 'first' })).status).toBe(204);
      expect((await ask(`${place}/0/a.png`, { method: 'PUT', headers, body: bytes })).status).toBe(204);
      const file = await fetch(`${place}/0/a.png`, {
        headers: { Authorization: 'Basic dXNlcjpwYXNzd29yZA==' },
      });
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
      expect([file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual([
        'image/png',
        'no-cache',
      ]);
      const listed = (await ask(`${door.baseUrl}/users/${ACCOUNT}/media`)).json;
      expect(listed).toMatchObject([{ mediaName: 'folder/0/a.png', contentLength: 256 }]);
      expect((await ask(listed[0].content)).status).toBe(200);
      expect((await ask(`${place}/0/a.png`, { method: 'DELETE' })).status).toBe(204);
      expect((await ask(`${place}/0/a.png`)).status).toBe(404);
    },
  },
  {
    title: 'refuses a file that is too large',
    needs: ['memory', 'refusals'],
    async run(door) {
      const place = `${door.baseUrl}/users/${ACCOUNT}/media/a.bin`;
      expect((await ask(place, { method: 'PUT', body: 'x'.repeat(3_500_001) })).status).toBe(413);
    },
  },
];

function numbersOf({ messages }: { readonly messages: readonly { destinationTn: string }[] }) {
  return messages.map(({ destinationTn }) => destinationTn.at(-1));
}
