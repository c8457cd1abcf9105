import { messageOf } from '../json-object.ts';
import { show } from '../show.ts';
import type { Deviation } from './deviation.ts';

const typeOfStatus: Readonly<Record<string, string>> = {
  QUEUED: 'message-sending',
  SENDING: 'message-sending',
  DELIVERED: 'message-delivered',
  FAILED: 'message-failed',
};

export const rbmBeta: Deviation = {
  quirk: 'rbm-beta-2025-05',
  hint: 'Expect it only from recordings of the multi-channel beta of mid 2025; RBM has the common shape today.',
  find: event =>
    typeof event['type'] === 'string' &&
    Object.hasOwn(typeOfStatus, event['type']) &&
    messageOf(event)['messageId'] !== undefined
      ? [
          {
            path: '/type',
            message: `The event has the shape of the multi-channel beta of 2025-05, with the type ${show(event['type'])} and \`messageId\`. Today its types begin with message- and the id is called \`id\`.`,
          },
        ]
      : [],
  mend: event => {
    const { messageId, status: _, direction, to, ...rest } = messageOf(event);
    const isInbound = direction === 'INBOUND';
    const message = {
      id: messageId,
      owner: isInbound ? to : rest['from'],
      time: event['time'],
      ...rest,
      direction: isInbound ? 'in' : direction === 'OUTBOUND' ? 'out' : direction,
      to: [to],
    };
    return { ...event, type: isInbound ? 'message-received' : typeOfStatus[String(event['type'])], message };
  },
  origin: path => moved[path] ?? path,
};

const moved: Readonly<Record<string, string>> = {
  '/message/id': '/message/messageId',
  '/message/to/0': '/message/to',
};
