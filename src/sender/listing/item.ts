import type { MessageListItem } from '../../contract/generated/api-types.ts';
import {
  type Channel,
  type Course,
  type InboundProgress,
  inboundStatus,
  isTollFree,
  outboundStatus,
  segmentation,
} from '../../lifecycle/index.ts';
import { type Draw, drawInteger, drawOne } from '../../random/draw.ts';
import type { InboundRecord } from '../message-book.ts';

/** What an item depends on beside its message. */
export interface ItemGiven {
  readonly accountId: string;
  readonly now: number;
  readonly draw: Draw;
}

const CARRIERS = ['AT&T', 'Verizon', 'T-Mobile'] as const;
const HEADER_BYTES = 130;
const MEDIA_BYTES = 90_000;
const TYPES: Readonly<Record<Channel, 'sms' | 'mms' | 'rcs'>> = { SMS: 'sms', MMS: 'mms', RBM: 'rcs' };

/** The item of an outbound message at one of its recipients. */
export function outboundItem(course: Course, { accountId, now, draw }: ItemGiven): MessageListItem {
  const { message, recipient } = course;
  const { messageStatus, errorCode } = outboundStatus(course, now);
  return {
    messageId: message.id,
    accountId,
    sourceTn: message.from,
    destinationTn: recipient,
    messageStatus,
    messageDirection: 'OUTBOUND',
    messageType: TYPES[message.channel],
    segmentCount: message.segmentCount,
    errorCode,
    receiveTime: new Date(message.acceptedAt).toISOString(),
    ...traits(message, recipient, draw),
    recipientCount: message.to.length,
    carrierLatency: drawInteger(draw, `${message.id}/${recipient}/carrier-latency`, [10, 900]) / 1000,
    product: isTollFree(message.from) ? 'TOLL_FREE' : 'LOCAL_A2P',
  };
}

/** The item of an inbound message at the number that it reached. */
export function inboundItem(
  record: InboundRecord,
  progress: InboundProgress,
  { accountId, draw }: ItemGiven,
): MessageListItem {
  const { messageId, recipient, channel, event } = record.event;
  const { message = {} } = event as {
    message?: { from?: string; to?: string[]; text?: string; media?: string[]; segmentCount?: number };
  };
  const { messageStatus, errorCode } = inboundStatus(progress);
  const from = message.from ?? '';
  return {
    messageId,
    accountId,
    sourceTn: from,
    destinationTn: recipient,
    messageStatus,
    messageDirection: 'INBOUND',
    messageType: TYPES[channel],
    segmentCount: message.segmentCount ?? 1,
    errorCode,
    receiveTime: new Date(record.receivedAt).toISOString(),
    ...traits({ id: messageId, channel, text: message.text ?? '', media: message.media }, from, draw),
    recipientCount: message.to?.length ?? 1,
    product: isTollFree(recipient) ? 'TOLL_FREE' : 'LOCAL_A2P',
  };
}

interface Content {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
  readonly media?: readonly string[] | undefined;
}

/** Size, carrier and latency: plausible, and the same whenever they are asked for. */
function traits(
  { id, channel, text, media = [] }: Content,
  party: string,
  draw: Draw,
): Partial<MessageListItem> {
  const bytes = segmentation(text).encoding === 'GSM-7' ? text.length : text.length * 2;
  const isNorthAmerican = party.startsWith('+1');
  return {
    carrierName: channel === 'MMS' ? null : drawOne(draw, `${party}/carrier`, CARRIERS),
    messageSize: HEADER_BYTES + bytes + media.length * MEDIA_BYTES,
    messageLength: text.length,
    attachmentCount: media.length,
    campaignId: null,
    campaignClass: null,
    bwLatency: drawInteger(draw, `${id}/latency`, [5, 120]) / 1000,
    callingNumberCountryA3: 'USA',
    calledNumberCountryA3: isNorthAmerican ? 'USA' : null,
    location: null,
  };
}
