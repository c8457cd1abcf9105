/** Floor 1: accounts, messages and what becomes of them. Pure: an accepted message in, planned events out. */
export { acceptMessage, acceptMultiChannel } from './accept.ts';
export type { AcceptGiven, MessageRequest, MultiChannelRequest } from './accept.ts';
export type { AcceptedMessage, ChannelChoice, ChannelContent } from './accepted-message.ts';
export { accountFrom, applicationById, applicationOfNumber, owns } from './account.ts';
export type { Account, ApiUser, OwnedNumber, Right } from './account.ts';
export { wantsType } from './application.ts';
export type { Application, Login, RequestableType } from './application.ts';
export { behaviourOf } from './behaviour.ts';
export type { Behaviour } from './behaviour.ts';
export { carrierOf } from './carrier-name.ts';
export type { CarrierOutcome, OutcomeOverrides } from './carrier-outcome.ts';
export { channelFor } from './channel.ts';
export type { Channel } from './channel.ts';
export type { Course } from './course.ts';
export type { DrawnQuirks } from './drawn-quirk.ts';
export { errorDescription, errorOrigin } from './error-origin.ts';
export type { ErrorOrigin } from './error-origin.ts';
export { defaultFeatures } from './features.ts';
export type { Features } from './features.ts';
export { planInbound } from './inbound.ts';
export type { InboundGiven } from './inbound.ts';
export { DEFAULT_MEDIA_BASE } from './inbound-media.ts';
export type {
  Incoming,
  IncomingLocation,
  IncomingMessage,
  IncomingRbm,
  IncomingSuggestion,
} from './incoming.ts';
export { magicOutcome, magicRefusal } from './magic-number.ts';
export { messageId } from './message-id.ts';
export type { Milestone } from './milestone.ts';
export { plan } from './plan.ts';
export type { MessagePlan, PlanGiven } from './plan.ts';
export { bodyOf, planned } from './planned-event.ts';
export type { Audience, BentEvent, EnvelopeForm, EventType, PlannedEvent } from './planned-event.ts';
export { bend } from './quirks/index.ts';
export { admit, emptyQueue, queueCapacity, queuedSegments } from './rate-limit.ts';
export type { Admission, Queue, RateLimit } from './rate-limit.ts';
export { segmentation, segmentCount } from './segments.ts';
export type { Segmentation } from './segments.ts';
export { isE164, isShortCode, isTollFree, senderKind } from './sender.ts';
export type { SenderKind } from './sender.ts';
export { inboundStatus, outboundStatus } from './status.ts';
export type { InboundProgress, MessageStatus, StatusView } from './status.ts';
export { timestamp } from './timestamp.ts';
export type { TimeDigits } from './timestamp.ts';
