import type { Draw } from '../random/draw.ts';
import type { AcceptedMessage, ChannelChoice } from './accepted-message.ts';
import type { Account } from './account.ts';
import type { Behaviour } from './behaviour.ts';
import { carriedBy } from './channel-choice.ts';
import { channelFor } from './channel.ts';
import { messageId } from './message-id.ts';
import { segmentCount } from './segments.ts';
import { timestamp } from './timestamp.ts';

/** What every request to send says; the API has judged it already. */
interface Request {
  readonly to: readonly [string, ...string[]];
  readonly tag?: string | undefined;
  readonly priority?: 'default' | 'high' | undefined;
  readonly expiration?: string | undefined;
}

/** A valid request to send an SMS, an MMS or a group MMS. */
export interface MessageRequest extends Request {
  readonly applicationId: string;
  readonly from: string;
  readonly text?: string | undefined;
  readonly media?: readonly string[] | undefined;
}

/** A valid multi-channel request. */
export interface MultiChannelRequest extends Request {
  readonly channelList: readonly [ChannelChoice, ...ChannelChoice[]];
}

export interface AcceptGiven {
  readonly account: Account;
  readonly behaviour: Behaviour;
  readonly draw: Draw;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Names the message within the run, so that two of one millisecond get different ids: a running number does. */
  readonly key: string;
}

/** Makes the accepted message of a request: the id, the time, the channel and the segments. */
export function acceptMessage(request: MessageRequest, given: AcceptGiven): AcceptedMessage {
  const { applicationId, from, text = '', media } = request;
  const channel = channelFor(request);
  return {
    ...stamped(request, given),
    owner: from,
    applicationId,
    segmentCount: segmentCount(text, channel),
    from,
    text,
    media,
    channel,
  };
}

/** Makes the accepted message of a multi-channel request; until it is planned it stands on the first of its ways. */
export function acceptMultiChannel(request: MultiChannelRequest, given: AcceptGiven): AcceptedMessage {
  const { channelList } = request;
  const [first] = channelList;
  const { channel, from, applicationId } = first;
  const unset = { owner: from, applicationId, segmentCount: 1, from, text: '', channel };
  return carriedBy({ ...stamped(request, given), ...unset, channelList }, first);
}

function stamped(
  { to, tag, priority, expiration }: Request,
  { account, behaviour, draw, now, key }: AcceptGiven,
) {
  const id = messageId({ now, draw, key, quirks: behaviour.quirks });
  const time = timestamp(now, behaviour.timeDigits, { draw, key: id });
  return {
    id,
    accountId: account.id,
    time,
    acceptedAt: now,
    direction: 'out',
    to,
    tag,
    priority,
    expiration,
  } as const;
}
