import type { CallbackEvent } from '../contract/index.ts';
import { type Draw, drawWithin } from '../random/draw.ts';
import { type Account, applicationOfNumber } from './account.ts';
import type { Application } from './application.ts';
import { behaviourOf } from './behaviour.ts';
import { carrierOf } from './carrier-name.ts';
import { withDrawnQuirk } from './drawn-quirk.ts';
import { DEFAULT_MEDIA_BASE } from './inbound-media.ts';
import { channelOfIncoming, inboundMessage } from './inbound-message.ts';
import type { Incoming } from './incoming.ts';
import { drawMs, INBOUND_MS } from './latency.ts';
import { messageId } from './message-id.ts';
import { planned, type PlannedEvent } from './planned-event.ts';
import { bend } from './quirks/index.ts';
import { timestamp } from './timestamp.ts';

export interface InboundGiven {
  readonly account: Account;
  readonly draw: Draw;
  /** When Bandwidth gets the message, in epoch milliseconds. */
  readonly now: number;
  /** Names the message within the run, so that two of one millisecond get different ids: a running number does. */
  readonly key: string;
  /** Where the media of inbound messages can be had, up to and without `/users`. Default: Bandwidth's own. */
  readonly mediaBaseUrl?: string | undefined;
}

/** The only description that any document shows on an inbound callback. */
const RECEIVED = 'Incoming message received';

/**
 * Plans the callbacks of something that reaches an account: one event, with an id of its own, for each owned number.
 *
 * A number that the account does not own, or that no application hears of, gets none; a message to strangers only is an
 * empty plan.
 */
export function planInbound(incoming: Incoming, given: InboundGiven): readonly PlannedEvent[] {
  const recipients = typeof incoming.to === 'string' ? [incoming.to] : [...new Set(incoming.to)];
  return recipients.flatMap(owner => {
    const application = applicationOfNumber(given.account, owner);
    return application ? planCopy(incoming, { owner, application }, given) : [];
  });
}

interface Reached {
  readonly owner: string;
  readonly application: Application;
}

function planCopy(
  incoming: Incoming,
  { owner, application }: Reached,
  given: InboundGiven,
): readonly PlannedEvent[] {
  const { account, draw, now, key, mediaBaseUrl = DEFAULT_MEDIA_BASE } = given;
  const behaviour = behaviourOf(account, application);
  const id = messageId({ now, draw, key: `${key}/${owner}`, quirks: behaviour.quirks });
  const { quirks, timeDigits } = withDrawnQuirk(behaviour, account.drawnQuirks, { draw, messageId: id });
  const within = drawWithin(draw, `inbound/${id}`);
  const dueAt = now + drawMs(within, 'latency', INBOUND_MS);
  const time = timestamp(dueAt, timeDigits, { draw: within, key: 'event' });
  const message = inboundMessage(incoming, {
    id,
    owner,
    applicationId: application.id,
    time: timestamp(now, timeDigits, { draw: within, key: 'message' }),
    place: { mediaBaseUrl, accountId: account.id },
  });
  const carrierName = account.features.carrierName ? carrierOf(incoming.from, draw) : undefined;
  const named = carrierName === undefined ? {} : { carrierName };
  const event: CallbackEvent = {
    time,
    type: typeOf(incoming),
    to: owner,
    description: RECEIVED,
    message,
    ...named,
  };
  return bend([planned(event, { dueAt, channel: channelOfIncoming(incoming) })], quirks, { draw });
}

function typeOf(
  incoming: Incoming,
): 'message-received' | 'suggestion-response' | 'requested-location-response' {
  switch (incoming.kind) {
    case 'message':
    case 'rbm-message':
      return 'message-received';
    case 'suggestion-response':
      return 'suggestion-response';
    case 'location-response':
      return 'requested-location-response';
  }
}
