import { Configuration, MessagesApi } from 'bandwidth-sdk';
import type { Mock } from '../../src/index.ts';

const ACCOUNT_ID = '9900000';
const APPLICATION_ID = '93de2206-9669-4e07-948d-329f4b722ee2';
const LOCAL = '+12025550100';
const TOLL_FREE = '+18445550100';
const CUSTOMER = '+12025550123';

const outbound = [
  { from: LOCAL, to: [CUSTOMER], text: 'Your table is booked for eight.', tag: 'sms' },
  {
    from: TOLL_FREE,
    to: ['+15550010002'],
    text: 'Toll-free, and its receipt comes twice.',
    tag: 'toll-free',
  },
  { from: LOCAL, to: [CUSTOMER], text: 'The menu', media: ['https://example.com/menu.png'], tag: 'mms' },
  { from: LOCAL, to: [CUSTOMER, '+12025550124'], text: 'See you all there.', tag: 'group' },
  { from: LOCAL, to: ['+15550004720'], text: 'To a landline', tag: 'fails' },
];

/** Sends with the real client what an application would send, and lets two customers write; returns how many it sent. */
export async function sendEverything(mock: Mock): Promise<number> {
  const api = new MessagesApi(
    new Configuration({ username: 'user', password: 'password', basePath: mock.url }),
  );
  for (const message of outbound) {
    const to = new Set(message.to);
    await api.createMessage(ACCOUNT_ID, { applicationId: APPLICATION_ID, ...message, to });
  }
  await mock.receive({ kind: 'message', from: CUSTOMER, to: [LOCAL], text: 'Can you make it nine?' });
  await mock.receive({
    kind: 'message',
    from: CUSTOMER,
    to: [LOCAL],
    text: 'Our table',
    media: ['table.jpg'],
  });
  return outbound.length;
}
