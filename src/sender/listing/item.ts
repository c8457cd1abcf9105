import type { MessageListItem } from '../../contract/generated/api-types.ts';
import {
  type Account,
  carrierOf,
  type Channel,
  type Course,
  type InboundProgress,
  inboundStatus,
  type Milestone,
  outboundStatus,
  segmentation,
} from '../../lifecycle/index.ts';
import { type Draw, drawInteger } from '../../random/draw.ts';
import type { InboundRecord } from '../message-book.ts';
import { countryOf } from './country.ts';
import { productReceived, productSent } from './product.ts';

/** What an item depends on beside its message. */
export interface ItemGiven {
  readonly account: Account;
  readonly now: number;
  readonly draw: Draw;
}

const TYPES: Readonly<Record<Channel, 'sms' | 'mms' | 'rcs'>> = { SMS: 'sms', MMS: 'mms', RBM: 'rcs' };
const SECOND_MS = 1000;

/** The item of an outbound message at one of its recipients. */
export function outboundItem(course: Course, given: ItemGiven): MessageListItem {
  const { message, recipient, departAt } = course;
  const { account, now } = given;
  const { messageStatus, errorCode } = outboundStatus(course, now);
  const sentAt = reachedAt(course, now, ['sent']);
  const endedAt = reachedAt(course, now, ['delivered', 'failed']);
  const isMeasured = account.features.qualityMetrics !== false;
  return {
    messageId: message.id,
    accountId: account.id,
    sourceTn: message.from,
    destinationTn: recipient,
    messageStatus,
    messageDirection: 'OUTBOUND',
    messageType: TYPES[message.channel],
    segmentCount: message.segmentCount,
    errorCode,
    receiveTime: new Date(message.acceptedAt).toISOString(),
    ...contentTraits({ ...message, party: recipient }, given),
    recipientCount: message.to.length,
    bwLatency: isMeasured ? seconds(message.acceptedAt, sentAt ?? Math.min(now, departAt)) : null,
    carrierLatency: isMeasured && sentAt !== null ? seconds(sentAt, endedAt ?? now) : null,
    callingNumberCountryA3: countryOf(message.from),
    calledNumberCountryA3: countryOf(recipient),
    product: productSent(message),
  };
}

/** The item of an inbound message at the number that it reached. */
export function inboundItem(
  { event: planned, receivedAt }: InboundRecord,
  progress: InboundProgress,
  given: ItemGiven,
): MessageListItem {
  const { messageId, recipient, channel } = planned;
  const message = planned.event.message as InboundContent;
  const { messageStatus, errorCode } = inboundStatus(progress);
  const { from, to, text = '', media, segmentCount = 1 } = message;
  return {
    messageId,
    accountId: given.account.id,
    sourceTn: from,
    destinationTn: recipient,
    messageStatus,
    messageDirection: 'INBOUND',
    messageType: TYPES[channel],
    segmentCount,
    errorCode,
    receiveTime: new Date(receivedAt).toISOString(),
    ...contentTraits({ id: messageId, channel, text, media, segmentCount, party: from }, given),
    recipientCount: to.length,
    bwLatency: given.account.features.qualityMetrics !== false ? seconds(receivedAt, planned.dueAt) : null,
    carrierLatency: null,
    callingNumberCountryA3: countryOf(from),
    calledNumberCountryA3: countryOf(recipient),
    product: productReceived(channel, recipient),
  };
}

/** What quirks leave of an inbound message; they take single fields away. */
interface InboundContent {
  readonly from: string;
  readonly to: readonly string[];
  readonly text?: string;
  readonly media?: readonly string[];
  readonly segmentCount?: number;
}

/** When the message came to one of the milestones; null when it has not. */
function reachedAt({ milestones }: Course, now: number, kinds: readonly Milestone['kind'][]): number | null {
  return milestones.find(({ kind, at }) => at <= now && kinds.includes(kind))?.at ?? null;
}

function seconds(from: number, to: number): number {
  return Math.max(0, Math.round((to - from) / SECOND_MS));
}

interface Content {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
  readonly media?: readonly string[] | undefined;
  readonly segmentCount: number;
  /** The end that is not Bandwidth's. */
  readonly party: string;
}

/** Assumed: what each segment of an SMS, and an MMS as a whole, carry beside their content; and how large a file is. */
const SEGMENT_HEADER_BYTES = 9;
const MMS_HEADER_BYTES = 700;
const FILE_BYTES = [8_000, 600_000] as const;

/** Carrier and sizes: plausible, and the same whenever they are asked for. Of an MMS no carrier is told (SPEC). */
function contentTraits(content: Content, { draw }: ItemGiven): Partial<MessageListItem> {
  const { id, channel, text, media = [], segmentCount, party } = content;
  const textBytes = segmentation(text).encoding === 'GSM-7' ? text.length : text.length * 2;
  const fileBytes = media.reduce(
    (sum, _, index) => sum + drawInteger(draw, `${id}/file/${index}`, FILE_BYTES),
    0,
  );
  const headerBytes = channel === 'MMS' ? MMS_HEADER_BYTES : segmentCount * SEGMENT_HEADER_BYTES;
  return {
    carrierName: channel === 'MMS' ? null : (carrierOf(party, draw) ?? null),
    messageSize: headerBytes + textBytes + fileBytes,
    messageLength: text.length,
    attachmentCount: media.length,
    campaignClass: null,
    campaignId: null,
    location: null,
  };
}
