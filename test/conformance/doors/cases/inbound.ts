import { expect } from '@jest/globals';
import { ask, type Case, CUSTOMER, LOCAL, send } from './case.ts';

export const inbound: readonly Case[] = [
  {
    title: 'tells of a message that comes in, which is no receipt',
    needs: ['inbound'],
    async run(door) {
      await door.receive({ from: CUSTOMER, to: LOCAL, text: 'hello' });
      await door.idle();
      const [[event]] = door.seen.map(({ body }) => JSON.parse(body)) as [[object]];
      expect(event).toMatchObject({
        type: 'message-received',
        to: LOCAL,
        message: { direction: 'in', owner: LOCAL, from: CUSTOMER, to: [LOCAL], text: 'hello' },
      });
      expect(door.seen.length).toBe(1);
    },
  },
  {
    title: 'offers the files of an MMS for download',
    needs: ['inbound', 'memory'],
    async run(door) {
      await door.receive({ from: CUSTOMER, to: [LOCAL], media: ['cat.png'] });
      await door.idle();
      const [[event]] = door.seen.map(({ body }) => JSON.parse(body)) as [[Mms]];
      const [url = ''] = event.message.media;
      expect(url.startsWith(`${door.baseUrl}/users/`)).toBe(true);
      const file = await ask(url);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect((await ask(url.replace('cat', 'dog'))).status).toBe(404);
    },
  },
  {
    title: 'answers an RBM message by a tapped suggestion that names it',
    needs: ['inbound', 'delivery'],
    async run(door) {
      const { json } = await send(door);
      await door.receive({
        kind: 'suggestion-response',
        from: CUSTOMER,
        to: 'Agent',
        text: 'Yes',
        pairedMessageId: json.id,
      });
      await door.idle();
      const events = door.seen.map(({ body }) => (JSON.parse(body) as [Answered])[0]);
      expect(events.find(({ type }) => type === 'suggestion-response')?.message).toMatchObject({
        suggestionResponse: { text: 'Yes', pairedMessageId: json.id },
      });
    },
  },
];

interface Mms {
  readonly message: { readonly media: readonly string[] };
}

interface Answered {
  readonly type: string;
  readonly message: object;
}
