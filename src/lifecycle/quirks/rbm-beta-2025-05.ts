import type { QuirkBend } from './quirk-bend.ts';

/** The status that the beta had for a type; legacy-queued may have been at work before. */
const STATUS = new Map<unknown, string>([
  ['message-queued', 'QUEUED'],
  ['message-sending', 'SENDING'],
  ['message-delivered', 'DELIVERED'],
  ['message-failed', 'FAILED'],
]);

/** For three months of 2025 multi-channel callbacks had a shape of their own. */
export const rbmBeta: QuirkBend = {
  name: 'rbm-beta-2025-05',
  bends: 'event',
  bend: (event, { channel, recipient }) => {
    const status = STATUS.get(event['type']);
    if (status === undefined) return event;
    const { id, from, applicationId, tag } = event.message;
    const about = {
      messageId: id,
      status,
      direction: 'OUTBOUND',
      from,
      to: recipient,
      applicationId,
      channel,
    };
    return { ...event, type: status, message: tag === undefined ? about : { ...about, tag } };
  },
};
