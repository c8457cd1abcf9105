import {
  type Account,
  accountFrom,
  type Application,
  acceptMessage,
  acceptMultiChannel,
  behaviourOf,
  type CarrierOutcome,
  type MessagePlan,
  type MessageRequest,
  type MultiChannelRequest,
  plan,
  type PlannedEvent,
} from '../../src/lifecycle/index.ts';
import { drawFrom } from '../../src/random/draw.ts';

export const now = Date.parse('2026-11-20T12:00:00.123Z');
export const application: Application = { id: '93de2206-9669-4e07-948d-329f4b722ee2' };
export const local = '+19195551234';
export const tollFree = '+18885551234';
export const recipient = '+14155550100';
export const picture = 'https://example.com/picture.png';

/** What may differ from one example to the next. */
export interface Staging {
  readonly account?: Partial<Account>;
  readonly application?: Partial<Application>;
  readonly outcome?: CarrierOutcome;
  readonly departAt?: number;
  readonly seed?: string | number;
}

/** Accepts a request and plans it. */
export function staged(request: Partial<MessageRequest>, staging: Staging = {}) {
  const given = givenBy(staging);
  const whole: MessageRequest = {
    applicationId: application.id,
    from: local,
    to: [recipient],
    text: 'hello',
    ...request,
  };
  const message = acceptMessage(whole, given);
  return { message, ...planned(message, staging) };
}

/** The same for a multi-channel request. */
export function stagedMultiChannel(request: MultiChannelRequest, staging: Staging = {}) {
  const message = acceptMultiChannel(request, givenBy(staging));
  return { message, ...planned(message, staging) };
}

/** The types of a plan's events, in the order in which they are due. */
export function types(events: readonly PlannedEvent[]): string[] {
  return events.map(({ event }) => String(event['type' as keyof typeof event]));
}

function planned(message: Parameters<typeof plan>[0], staging: Staging): MessagePlan {
  const { account, application: own, draw } = givenBy(staging);
  const byMessage = staging.outcome && new Map([[message.id, staging.outcome]]);
  return plan(message, {
    account,
    application: own,
    draw,
    now: staging.departAt ?? now,
    outcomes: { byMessage },
  });
}

function givenBy({ account: differing, application: own, seed = 'stage' }: Staging) {
  const mine = { ...application, ...own };
  const account = accountFrom({ id: '9900000', applications: [mine], ...differing });
  const draw = drawFrom(seed);
  return { account, application: mine, behaviour: behaviourOf(account, mine), draw, now, key: '1' };
}
