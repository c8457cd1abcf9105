import type { MessageRecord } from '../../sender/index.ts';
import { oneOf, text } from './field.ts';
import { defineOperation } from './operation.ts';

export const messages = defineOperation({
  id: 'listMessages',
  method: 'GET',
  path: '/messages',
  summary: 'Messages, oldest first: what was sent, with what becomes of it, and what came in.',
  query: {
    id: text('Only the message of this id.'),
    direction: oneOf(['in', 'out'], 'Only those that came in, or only those that were sent.'),
    accountId: text('Only those of this account.'),
  },
  answers: { 200: 'The messages.' },
  run: ({ sender }, { query: { id, direction, accountId } }) => {
    const found =
      id === undefined
        ? sender.messages.list(accountId === undefined ? {} : { accountId })
        : [sender.messages.find(id)];
    const wanted = found.flatMap(record =>
      record !== undefined && (direction === undefined || record.direction === direction)
        ? [shown(record)]
        : [],
    );
    return { messages: wanted.filter(each => accountId === undefined || each.accountId === accountId) };
  },
});

export const effects = defineOperation({
  id: 'listEffects',
  method: 'GET',
  path: '/effects',
  summary: 'What consumers asked the Messaging API to send, oldest first, accepted or not.',
  answers: { 200: 'The effects, each with its request as it was sent.' },
  run: mock => ({ effects: mock.effects() }),
});

function shown(record: MessageRecord) {
  if (record.direction === 'out') {
    const outcomes = record.courses.map(({ recipient, outcome }) => ({ recipient, ...outcome }));
    return { ...record.message, outcomes };
  }
  const { accountId, event } = record;
  return { direction: 'in', id: event.messageId, accountId, event: event.event };
}
