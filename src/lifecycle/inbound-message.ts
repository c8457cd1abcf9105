import type { InboundMessage } from '../contract/index.ts';
import { type Channel, channelFor } from './channel.ts';
import { mediaUrl, type MediaPlace } from './inbound-media.ts';
import type {
  Incoming,
  IncomingLocation,
  IncomingMessage,
  IncomingRbm,
  IncomingSuggestion,
} from './incoming.ts';
import { segmentCount } from './segments.ts';

/** What one copy of an incoming message has of its own. */
export interface Copy {
  readonly id: string;
  /** The owned number that this copy is for. */
  readonly owner: string;
  readonly applicationId: string;
  /** When it came in, as callbacks write it. */
  readonly time: string;
  /** Where its files are put. */
  readonly place: Omit<MediaPlace, 'messageId' | 'index'>;
}

/** The channel that an incoming message uses. */
export function channelOfIncoming(incoming: Incoming): Channel {
  return incoming.kind === 'message' ? channelFor(incoming) : 'RBM';
}

/** Writes `message` of an inbound callback, its keys in the order of the captured ones. */
export function inboundMessage(incoming: Incoming, copy: Copy): InboundMessage {
  const { id, owner, applicationId, time } = copy;
  const text = incoming.kind === 'message' ? (incoming.text ?? '') : '';
  const segments = segmentCount(text, channelOfIncoming(incoming));
  const known = { id, owner, applicationId, time, segmentCount: segments, direction: 'in' } as const;
  const to = typeof incoming.to === 'string' ? [incoming.to] : [...new Set(incoming.to)];
  return { ...known, to, from: incoming.from, ...contentOf(incoming, copy) };
}

function contentOf(incoming: Incoming, copy: Copy): Partial<InboundMessage> {
  switch (incoming.kind) {
    case 'message':
      return plainContent(incoming, copy);
    case 'rbm-message':
      return { channel: 'RBM', content: rbmContent(incoming, copy) };
    case 'suggestion-response':
      return { channel: 'RBM', suggestionResponse: suggestionOf(incoming) };
    case 'location-response': {
      const { latitude, longitude, pairedMessageId } = incoming;
      const locationResponse = { latitude, longitude };
      if (pairedMessageId === undefined) return { channel: 'RBM', locationResponse };
      return { channel: 'RBM', suggestionResponse: suggestionOf(incoming), locationResponse };
    }
  }
}

function plainContent({ text = '', media = [] }: IncomingMessage, copy: Copy): Partial<InboundMessage> {
  if (media.length === 0) return { text };
  return { text, media: media.map((file, index) => mediaUrl(file, placeOf(copy, index))) };
}

function rbmContent({ text, media }: IncomingRbm, copy: Copy): NonNullable<InboundMessage['content']> {
  return {
    ...(text !== undefined && { text }),
    ...(media !== undefined && { media: { fileUrl: mediaUrl(media, placeOf(copy, 0)) } }),
  };
}

/** An answer that nobody paired with a message says so by a null (SPEC). */
function suggestionOf(
  incoming: IncomingSuggestion | IncomingLocation,
): NonNullable<InboundMessage['suggestionResponse']> {
  const { text, postbackData, pairedMessageId = null } = incoming;
  return {
    ...(text !== undefined && { text }),
    ...(postbackData !== undefined && { postbackData }),
    pairedMessageId,
  };
}

function placeOf({ place, id }: Copy, index: number): MediaPlace {
  return { ...place, messageId: id, index };
}
