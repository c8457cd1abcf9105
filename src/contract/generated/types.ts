// Generated from spec/events and spec/schemas by scripts/generate.ts. To change it, change that file and run: npm run generate
/** What Bandwidth posts: an array of exactly one event. Nobody promises that it will stay one, so loop over it. */
export type CallbackEnvelope = readonly [CallbackEvent];

/** Something that happened to a message. The type says what, and decides how the rest is to be read. */
export type CallbackEvent =
  | MessageReceived
  | MessageSending
  | MessageSent
  | MessageDelivered
  | MessageFailed
  | MessageRead
  | SuggestionResponse
  | RequestedLocationResponse;

/** The message arrived as far as Bandwidth is told: at the carrier for local numbers, at the handset where the carrier says so, as toll-free numbers and short codes may. Nothing final follows for this recipient. */
export type MessageDelivered = {
  /** The type of the event. */
  readonly type: 'message-delivered';
  /** When the delivery was reported. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** The one recipient that this receipt is about. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: OutboundMessage;
};

/** The message did not arrive, and the code says why. Nothing final follows for this recipient; 9902 says only that no receipt came in time. */
export type MessageFailed = {
  /** The type of the event. */
  readonly type: 'message-failed';
  /** When the failure was reported. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** The one recipient that this receipt is about. */
  readonly to: Party;
  /** Why it failed, as spec/error-codes.yaml lists; the only field that should drive logic. Required by Bandwidth's document of 2023, optional since; 0 means none. */
  readonly errorCode?: number;
  readonly carrierName?: CarrierName;
  readonly message: OutboundMessage;
};

/** The recipient opened the message. RBM only; it follows a delivery. */
export type MessageRead = {
  /** The type of the event. */
  readonly type: 'message-read';
  /** When the event was made. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** The one recipient that this receipt is about. */
  readonly to: Party;
  /** When the recipient opened the message. */
  readonly eventTime?: Instant;
  readonly carrierName?: CarrierName;
  readonly message: OutboundMessage;
};

/** A message came in on one of your numbers: SMS, MMS, group MMS, or text and files over RBM. A group message comes once for each of your numbers in it, each time with an id and an owner of its own. */
export type MessageReceived = {
  /** The type of the event. */
  readonly type: 'message-received';
  /** When the message came in. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** Which of your numbers the message reached; the same as the message's owner. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: InboundMessage;
};

/** The message is on its way to the carrier and no final receipt has come yet. Usual for MMS on accounts with MMS delivery receipts; possible on any channel. It may be the last word where the carrier sends no receipts. */
export type MessageSending = {
  /** The type of the event. */
  readonly type: 'message-sending';
  /** When sending began. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** The one recipient that this receipt is about. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: OutboundMessage;
};

/** The message has left Bandwidth's network for the carrier; whether it arrives is still open. Documented in 2017 and again since 2026-06. */
export type MessageSent = {
  /** The type of the event. */
  readonly type: 'message-sent';
  /** When the message left. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** The one recipient that this receipt is about. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: OutboundMessage;
};

/** The recipient of an RBM message shared a location after being asked for it. Spelled `request-location-response` until 2026-06-18. */
export type RequestedLocationResponse = {
  /** The type of the event. */
  readonly type: 'requested-location-response';
  /** When the answer came in. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** Which of your numbers the message reached; the same as the message's owner. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: InboundMessage;
};

/** The recipient of an RBM message tapped one of its suggested replies or actions. */
export type SuggestionResponse = {
  /** The type of the event. */
  readonly type: 'suggestion-response';
  /** When the answer came in. */
  readonly time: Instant;
  /** Free text for people; never decide by it. */
  readonly description: string;
  /** Which of your numbers the message reached; the same as the message's owner. */
  readonly to: Party;
  readonly carrierName?: CarrierName;
  readonly message: InboundMessage;
};

/** The messaging application whose callback URL receives this event. A UUID in every example, which Bandwidth does not promise. */
export type ApplicationId = string;

/** The carrier that handled the message. Present only on accounts with the feature for it, in both directions. */
export type CarrierName = string;

/** The way a multi-channel message finally took. */
export type Channel = 'RBM' | 'SMS' | 'MMS';

/** A message, or an answer to an RBM message, that reached one of your numbers. */
export type InboundMessage = {
  readonly id: MessageId;
  /** Which of your numbers this copy is for; a group message comes once for each. */
  readonly owner: Party;
  readonly applicationId: ApplicationId;
  /** When the message was made. */
  readonly time: Instant;
  readonly segmentCount: SegmentCount;
  /** Received by Bandwidth. */
  readonly direction: 'in';
  readonly to: Recipients;
  /** Who sent the message. */
  readonly from: Party;
  /** What was written. Empty or absent when the message is all media, and on RBM, whose words are in `content`. */
  readonly text?: string;
  readonly media?: Media;
  readonly tag?: Tag;
  readonly priority?: Priority;
  readonly channel?: Channel;
  readonly content?: RbmContent;
  readonly suggestionResponse?: SuggestedReply;
  readonly locationResponse?: SharedLocation;
};

/** A moment, written as RFC 3339 says. Bandwidth writes UTC with a `Z` and no, three or six digits after the second; a reader should take any number of digits and any offset. */
export type Instant = string;

/** Where one attachment can be had. Outbound, it is the address that was sent; inbound, it lies on Bandwidth's media store, needs API credentials, and is gone after 48 hours. */
export type MediaUrl = string;

/** The attachments of an MMS; an SMS has no such field. A receipt for a group MMS may leave it out. Inbound parts that are no pictures (`.smil`, `.xml`) do occur. */
export type Media = readonly MediaUrl[];

/** Names one message. Usually the Unix milliseconds of its creation (13 digits) and 16 lower-case letters or digits; sometimes a UUID. Treat it as opaque. All recipients of an outbound group message share one id; every owned recipient of an inbound group message gets its own. */
export type MessageId = string;

/** A message that was sent through Bandwidth, as its receipts describe it. */
export type OutboundMessage = {
  readonly id: MessageId;
  /** The number that the message belongs to: the sender's, though some of Bandwidth's own examples show the recipient. */
  readonly owner: Party;
  readonly applicationId: ApplicationId;
  /** When the message was made. */
  readonly time: Instant;
  readonly segmentCount: SegmentCount;
  /** Sent through Bandwidth. Older receipts said `in`, so decide by the type of the event first. */
  readonly direction: 'out';
  readonly to: Recipients;
  /** Who sent the message. */
  readonly from: Party;
  /** Empty on a receipt since 2018, sometimes absent; Bandwidth does not keep what was written. */
  readonly text?: string;
  readonly media?: Media;
  readonly tag?: Tag;
  readonly priority?: Priority;
  readonly channel?: Channel;
};

/** One end of a message. Usually an E.164 number with its plus; it may also be a short code of five or six digits, an alphanumeric sender (at most eleven characters, one of them a letter), the name of an RBM agent, or whatever else is no bare number of seven digits and more. */
export type Party = string;

/** How urgently the message was sent. Required on some receipts until 2024, yet no example has ever shown it. */
export type Priority = 'default' | 'high';

/** What an inbound RBM message says; its one attachment is an object, not an array. */
export type RbmContent = {
  /** The words of the message. */
  readonly text?: string;
  /** The one file that came with the message. */
  readonly media?: {
    /** Where the file can be had. */
    readonly fileUrl: string;
    /** Where a small picture of a video can be had. */
    readonly thumbnailUrl?: string;
  };
};

/** Everybody the message was addressed to: always an array in a callback, and always the whole group, also on a receipt that is about one of them only (see the event's own `to`). */
export type Recipients = readonly Party[];

/** Into how many segments the text was cut for the carriers, and so what the message costs. Always 1 for an MMS. */
export type SegmentCount = number;

/** Where the recipient of an RBM message says to be. */
export type SharedLocation = {
  /** Degrees north, as a decimal number in a string. */
  readonly latitude?: string;
  /** Degrees east, as a decimal number in a string. */
  readonly longitude?: string;
};

/** Which suggestion the recipient of an RBM message tapped. */
export type SuggestedReply = {
  /** The label of the suggestion. */
  readonly text?: string;
  /** What the sender had attached to the suggestion, in base64, at most 2048 characters. */
  readonly postbackData?: string;
  /** The id of the outbound message that carried the suggestion, when it is known. */
  readonly pairedMessageId?: string | null;
};

/** What the sender of an outbound message asked to have echoed, at most 1024 characters; absent or empty when nothing was asked for. */
export type Tag = string;
