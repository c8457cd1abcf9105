import type { AcceptedMessage, ChannelChoice } from './accepted-message.ts';
import type { CarrierOutcome } from './carrier-outcome.ts';
import { errorOrigin } from './error-origin.ts';
import { segmentCount } from './segments.ts';

/** The carrier's word that a recipient cannot be reached over RBM; nobody says so of SMS or MMS. */
const UNSUPPORTED_CHANNEL = 4754;

/** A message on the way that it took, and what becomes of it there. */
export interface Carried {
  readonly message: AcceptedMessage;
  readonly outcome: CarrierOutcome;
}

/**
 * Tries the ways of a multi-channel message in order, until one goes; an ordinary message has one way only.
 *
 * A recipient without RBM (4754) is reached by the first other way. What Bandwidth refuses it refuses on every way, so the
 * last one is reported. Anything else happens after the message has gone, hence on the first way.
 */
export function carry(message: AcceptedMessage, outcome: CarrierOutcome): Carried {
  const choices = message.channelList;
  const [first, last] = [choices?.[0], choices?.at(-1)];
  if (!choices || !first || !last) return { message, outcome };
  if (outcome.kind !== 'failed') return { message: carriedBy(message, first), outcome };
  if (outcome.errorCode === UNSUPPORTED_CHANNEL) {
    const other = choices.find(choice => choice.channel !== 'RBM');
    return other
      ? { message: carriedBy(message, other), outcome: { kind: 'delivered' } }
      : { message: carriedBy(message, last), outcome };
  }
  const reported = errorOrigin(outcome.errorCode) === 'bandwidth' ? last : first;
  return { message: carriedBy(message, reported), outcome };
}

/** The message as one of its ways carries it. */
export function carriedBy(message: AcceptedMessage, choice: ChannelChoice): AcceptedMessage {
  const { channel, from, applicationId, content } = choice;
  const text = content.text ?? '';
  const media = channel === 'MMS' ? content.media?.map(({ fileUrl }) => fileUrl) : undefined;
  return {
    ...message,
    channel,
    from,
    owner: from,
    applicationId,
    text,
    media,
    segmentCount: segmentCount(text, channel),
  };
}
