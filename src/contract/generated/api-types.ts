// Generated from spec/schemas/api by scripts/generate.ts. To change it, change that file and run: npm run generate

import type {
  MessageDelivered,
  MessageFailed,
  MessageRead,
  MessageSending,
  MessageSent,
  Instant,
  MessageId,
  Party,
  Recipients,
  SegmentCount,
} from './types.ts';

/** One way as it was sent, and who owns it. */
export type AcceptedEntry = ChannelEntry & {
  readonly owner: string;
};

/** The message as it was accepted, before anything is known about its fate: most checks happen after this answer, and their results come as callbacks. */
export type AcceptedMessage = {
  readonly id: MessageId;
  /** Always the sender. */
  readonly owner: Party;
  readonly applicationId: Application;
  /** When the message was accepted. */
  readonly time: Instant;
  readonly segmentCount: SegmentCount;
  /** Sent through Bandwidth. */
  readonly direction: 'out';
  readonly to: Recipients;
  /** Who the message comes from. */
  readonly from: Party;
  /** The attachments, as they were sent. */
  readonly media?: readonly AttachmentUrl[];
  /** The words, as they were sent; this answer is the only place that repeats them. */
  readonly text?: string;
  readonly tag?: CustomTag;
  readonly priority?: SendPriority;
  readonly expiration?: Expiration;
};

/** Why no token was given, in the words of RFC 6749, since Bandwidth publishes none of its own. */
export type AccessTokenError = {
  /** The kind of refusal, for programs. */
  readonly error: string;
  /** The same for people. */
  readonly error_description?: string;
};

/** A request for an access token by client credentials, which stand in the Authorization header. */
export type AccessTokenRequest = {
  /** The only grant there is. */
  readonly grant_type: 'client_credentials';
};

/** A token that stands in for user name and password, as an `Authorization` of kind `Bearer`, until it expires. */
export type AccessToken = {
  /** The token. */
  readonly access_token: string;
  /** How the token is to be sent; `Bearer`. */
  readonly token_type: string;
  /** How long the token is good for, in seconds. Bandwidth's clients renew it 60 seconds before that. */
  readonly expires_in: number;
};

/** The messaging application that the sender belongs to. Its URLs are where callbacks go. A UUID in every example. */
export type Application = string;

/** Where Bandwidth is to fetch one attachment from. */
export type AttachmentUrl = string;

/** A button that puts an entry into the recipient's calendar. */
export type CalendarSuggestion = {
  /** The kind of suggestion. */
  readonly type: 'CREATE_CALENDAR_EVENT';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
  /** The title of the entry. */
  readonly title: string;
  /** When the entry begins. */
  readonly startTime: string;
  /** When the entry ends. */
  readonly endTime: string;
  /** More about the entry. */
  readonly description?: string;
};

/** What stands on a card; at least a title, a description or media. */
export type CardContent = {
  /** The first line. */
  readonly title?: string;
  /** The words below it. */
  readonly description?: string;
  readonly media?: CardFile;
  /** The buttons on the card. */
  readonly suggestions?: readonly Suggestion[];
};

/** The picture or video of a card. */
export type CardFile = {
  readonly fileUrl: FileUrl;
  /** A picture to stand for a video until it plays. */
  readonly thumbnailUrl?: FileUrl;
  /** How much of the card it takes. */
  readonly height: 'SHORT' | 'MEDIUM' | 'TALL';
};

/** One way to send the message. */
export type ChannelEntry = RbmEntry | SmsEntry | MmsEntry;

/** Why a message was not accepted, field by field where a field is to blame. */
export type CreateMessageError = {
  /** The kind of refusal; `request-validation` when the body is to blame. */
  readonly type: string;
  /** The same for people. */
  readonly description: string;
  /** Every field that is to blame. */
  readonly fieldErrors?: readonly FieldError[];
};

/** A message to be sent. It has a text, media, or both. Media or a second recipient make it an MMS, otherwise it is an SMS. */
export type CreateMessageRequest = {
  readonly applicationId: Application;
  readonly to: Destinations;
  readonly from: Sender;
  readonly text?: Text;
  /** The attachments of an MMS. */
  readonly media?: readonly AttachmentUrl[];
  readonly tag?: CustomTag;
  readonly priority?: SendPriority;
  readonly expiration?: Expiration;
};

/** Any string of the sender's, repeated in every callback about the message. */
export type CustomTag = string;

/** A recipient as an E.164 number, with its plus. */
export type Destination = string;

/** Who the message goes to: one number, or up to ten of them. More than one makes it a group message, which is always an MMS. Bandwidth's pages allow a single string; its OpenAPI document knows the array only. */
export type Destinations = Destination | readonly Destination[];

/** A button that calls a number. */
export type DialSuggestion = {
  /** The kind of suggestion. */
  readonly type: 'DIAL_PHONE';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
  /** The number to be called. */
  readonly phoneNumber: Destination;
};

/** Until when the message may be sent, in the future and with any offset. A message that is still waiting then fails with 4360. */
export type Expiration = string;

/** What is wrong with one field of a request. */
export type FieldError = {
  /** The field. */
  readonly fieldName: string;
  /** What it should be. */
  readonly description: string;
};

/** Where one file of a multi-channel message is to be fetched from. */
export type FileUrl = string;

/** An address that belongs to an answer. */
export type Link = {
  /** How it belongs to it. */
  readonly rel?: string;
  /** The address. */
  readonly href?: string;
};

/** Whether the message came to a Bandwidth number or was sent from one. */
export type ListDirection = 'INBOUND' | 'OUTBOUND';

/** A button that asks the recipient for a location. */
export type LocationRequestSuggestion = {
  /** The kind of suggestion. */
  readonly type: 'REQUEST_LOCATION';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
};

/** A button that shows a place on a map. */
export type LocationSuggestion = {
  /** The kind of suggestion. */
  readonly type: 'SHOW_LOCATION';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
  /** Degrees north from -90 to 90, as a decimal string or, as Bandwidth's clients write it, a number. */
  readonly latitude: string | number;
  /** Degrees east from -180 to 180, as a decimal string or, as Bandwidth's clients write it, a number. */
  readonly longitude: string | number;
  /** The name of the place. */
  readonly label?: string;
};

/** What is kept of one message for 14 days: everything but its words. A group message has one item per recipient. */
export type MessageListItem = {
  readonly messageId?: MessageId;
  /** The account that the message belongs to. */
  readonly accountId?: string;
  /** Who the message comes from. */
  readonly sourceTn?: string;
  /** The one recipient that this item is about. */
  readonly destinationTn?: string;
  readonly messageStatus?: MessageStatus;
  readonly messageDirection?: ListDirection;
  readonly messageType?: MessageType;
  readonly segmentCount?: SegmentCount;
  /** Why it failed, or 0. */
  readonly errorCode?: number;
  /** When Bandwidth took the message. */
  readonly receiveTime?: string;
  /** The carrier on the other side, where it is known; never for an MMS. */
  readonly carrierName?: string | null;
  /** The size with headers, in bytes. */
  readonly messageSize?: number | null;
  /** The length of the words, in characters. */
  readonly messageLength?: number;
  /** The number of attachments. */
  readonly attachmentCount?: number | null;
  /** The number of recipients. */
  readonly recipientCount?: number | null;
  /** The class of the 10DLC campaign. */
  readonly campaignClass?: string | null;
  /** The 10DLC campaign. */
  readonly campaignId?: string | null;
  /** The seconds inside Bandwidth; only with Advanced Quality Metrics. */
  readonly bwLatency?: number | null;
  /** The seconds at the carrier, outbound only; only with Advanced Quality Metrics. */
  readonly carrierLatency?: number | null;
  /** The country of the sender, in three letters. */
  readonly callingNumberCountryA3?: string | null;
  /** The country of the recipient, in three letters. */
  readonly calledNumberCountryA3?: string | null;
  /** What the message is billed as, where that is known. */
  readonly product?: Product | null;
  /** The location that holds the Bandwidth number. */
  readonly location?: string | null;
};

/** One page of the messages that match a search. */
export type MessageList = {
  /** How many messages match in all; at most 10000 when `limitTotalCount` is true. */
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  /** The messages of this page. */
  readonly messages: readonly MessageListItem[];
};

/** How far a message has come. RECEIVED: the request was taken. ACCEPTED: an inbound message was taken by the customer. UNDELIVERED: it cannot be delivered. Examples of Bandwidth's also show DLR_EXPIRED, which is no value. */
export type MessageStatus =
  'RECEIVED' | 'QUEUED' | 'SENDING' | 'SENT' | 'FAILED' | 'DELIVERED' | 'ACCEPTED' | 'UNDELIVERED';

/** The kind of message; RBM messages are listed as rcs. */
export type MessageType = 'sms' | 'mms' | 'rcs';

/** The words and attachments of an MMS. */
export type MmsContent = {
  readonly text?: Text;
  /** The attachments. */
  readonly media?: readonly MmsFile[];
};

/** One way to send the message, as an MMS. */
export type MmsEntry = {
  readonly from: RbmSender;
  readonly applicationId: Application;
  /** The channel of this entry. */
  readonly channel: 'MMS';
  /** Who the entry belongs to, in an answer only; always the sender. */
  readonly owner?: Party;
  readonly content: MmsContent;
};

/** An attachment of at most 3.5 MB; carriers may allow less. */
export type MmsFile = {
  readonly fileUrl: FileUrl;
};

/** The answer to a multi-channel message that was refused. */
export type MultiChannelError = {
  /** Empty. */
  readonly links: readonly Link[];
  /** Nothing was accepted. */
  readonly data: null;
  /** Every reason. */
  readonly errors: readonly SourcedError[];
};

/** A multi-channel message as it was accepted. */
export type MultiChannelMessage = {
  readonly id: MessageId;
  /** When the message was accepted. */
  readonly time: Instant;
  /** Sent through Bandwidth. */
  readonly direction: 'out';
  readonly to: Recipients;
  /** The ways, as they were sent. */
  readonly channelList: readonly AcceptedEntry[];
  readonly tag?: CustomTag;
  readonly priority?: SendPriority;
  readonly expiration?: Expiration;
};

/** A message for one recipient that may take several ways, tried in order until one of them works. */
export type MultiChannelRequest = {
  readonly to: Destination;
  /** The ways, best first. */
  readonly channelList: readonly ChannelEntry[];
  readonly tag?: CustomTag;
  readonly priority?: SendPriority;
  readonly expiration?: Expiration;
};

/** The answer to a multi-channel message that was accepted. */
export type MultiChannelResponse = {
  /** Empty. */
  readonly links: readonly Link[];
  readonly data: MultiChannelMessage;
  /** Empty. */
  readonly errors: readonly SourcedError[];
};

/** What an unknown path or resource is answered with. It comes from the web framework and looks unlike the other errors, whatever Bandwidth's OpenAPI document says. */
export type NotFoundError = {
  /** When the request was refused. */
  readonly timestamp: string;
  /** The status of the answer, once more. */
  readonly status: 404;
  /** The name of the status. */
  readonly error: string;
  /** What was not found. */
  readonly message: string;
  /** The path of the request. */
  readonly path: string;
};

/** Where the neighbouring pages are; empty when this page is the only one. */
export type PageInfo = {
  /** The address of the page before this one. */
  readonly prevPage?: string;
  /** The address of the page after this one. */
  readonly nextPage?: string;
  /** The `pageToken` of the page before this one. */
  readonly prevPageToken?: string;
  /** The `pageToken` of the page after this one. */
  readonly nextPageToken?: string;
};

/** Base64 of whatever the callback is to bring back when the button is tapped. */
export type PostbackData = string;

/** What the message is billed as. */
export type Product =
  | 'LOCAL_A2P'
  | 'P2P'
  | 'SHORT_CODE_REACH'
  | 'TOLL_FREE'
  | 'HOSTED_SHORT_CODE'
  | 'ALPHA_NUMERIC'
  | 'RBM_MEDIA'
  | 'RBM_RICH'
  | 'RBM_CONVERSATIONAL';

/** One card, and buttons below it. */
export type RbmCard = {
  /** Whether picture and words stand side by side or one above the other. */
  readonly orientation: 'HORIZONTAL' | 'VERTICAL';
  /** On which side of a HORIZONTAL card the picture stands; needed there. */
  readonly thumbnailImageAlignment?: 'LEFT' | 'RIGHT';
  readonly cardContent: CardContent;
  readonly suggestions?: Suggestions;
};

/** Two to ten cards side by side, and buttons below them. */
export type RbmCarousel = {
  /** How wide every card is. */
  readonly cardWidth: 'SMALL' | 'MEDIUM';
  /** The cards. */
  readonly cardContents: readonly CardContent[];
  readonly suggestions?: Suggestions;
};

/** One way to send the message, as an RBM message. */
export type RbmEntry = {
  readonly from: RbmSender;
  readonly applicationId: Application;
  /** The channel of this entry. */
  readonly channel: 'RBM';
  /** Who the entry belongs to, in an answer only; always the sender. */
  readonly owner?: Party;
  /** Words, files, a card or a carousel of cards. */
  readonly content: RbmText | RbmMedia | RbmCard | RbmCarousel;
};

/** A file of at most 100 MB. */
export type RbmFile = {
  readonly fileUrl: FileUrl;
  /** A picture to stand for a video until it plays. */
  readonly thumbnailUrl?: FileUrl;
};

/** Files, and buttons below them. */
export type RbmMedia = {
  /** The files. */
  readonly media: readonly RbmFile[];
  readonly suggestions?: Suggestions;
};

/** Who one entry of a multi-channel message comes from: a number, or for RBM the name of an agent, which may be longer than an alphanumeric sender. */
export type RbmSender = string;

/** Words, and buttons below them. */
export type RbmText = {
  /** The words, at most 3270 characters. */
  readonly text: string;
  readonly suggestions?: Suggestions;
};

/** A button that answers with its postback data. */
export type ReplySuggestion = {
  /** The kind of suggestion. */
  readonly type: 'REPLY';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
};

/** Why a request was refused. Nothing was sent and nothing is billed. */
export type RequestError = {
  /** The kind of refusal, for programs. */
  readonly type: string;
  /** The same for people. */
  readonly description: string;
};

/** How soon the message leaves the account's queue. Pages of 2021 allow it for toll-free and short-code SMS only; the OpenAPI document of today has no such limit. */
export type SendPriority = 'default' | 'high';

/** Who the message comes from: an E.164 number of the account, a short code of five or six digits, or an alphanumeric sender of at most eleven letters, digits, spaces, hyphens, pluses, underscores and ampersands, one of them a letter. */
export type Sender = string;

/** The words of an SMS. */
export type SmsContent = {
  readonly text: Text;
};

/** One way to send the message, as an SMS. */
export type SmsEntry = {
  readonly from: RbmSender;
  readonly applicationId: Application;
  /** The channel of this entry. */
  readonly channel: 'SMS';
  /** Who the entry belongs to, in an answer only; always the sender. */
  readonly owner?: Party;
  readonly content: SmsContent;
};

/** One reason for a refusal, and the part of the request that is to blame. */
export type SourcedError = {
  /** The kind of refusal, for programs. */
  readonly type: string;
  /** The same for people. */
  readonly description: string;
  /** What is to blame; empty when nothing in the request is. */
  readonly source: {
    /** A parameter of the query. */
    readonly parameter?: string;
    /** A field of the body. */
    readonly field?: string;
    /** A header. */
    readonly header?: string;
    /** A resource, by id or path. */
    readonly reference?: string;
  };
};

/** What an application's status URL receives, an array of exactly one event. */
export type StatusEnvelope = readonly [
  MessageSending | MessageSent | MessageDelivered | MessageFailed | MessageRead,
];

/** The files of an account, a thousand at most; the Continuation-Token header leads to the rest. */
export type StoredMediaList = readonly StoredMedia[];

/** One file of the media store. */
export type StoredMedia = {
  /** The address of the file. */
  readonly content?: string;
  /** The size of the file in bytes. */
  readonly contentLength?: number;
  /** The name of the file, which may contain slashes. */
  readonly mediaName?: string;
};

/** What the recipient reads on the button. */
export type SuggestionLabel = string;

/** A button below an RBM message. */
export type Suggestion =
  | ReplySuggestion
  | DialSuggestion
  | LocationSuggestion
  | CalendarSuggestion
  | UrlSuggestion
  | LocationRequestSuggestion;

/** The buttons below a message. */
export type Suggestions = readonly Suggestion[];

/** The words of the message, at most 2048 characters. Bandwidth does not keep them; it counts them in segments of 160 GSM-7 or 70 UCS-2 characters. */
export type Text = string;

/** A button that opens a web page. */
export type UrlSuggestion = {
  /** The kind of suggestion. */
  readonly type: 'OPEN_URL';
  readonly text: SuggestionLabel;
  readonly postbackData: PostbackData;
  /** The address, with http or https. */
  readonly url: string;
  /** Where it opens; in the browser when this is missing. */
  readonly application?: 'BROWSER' | 'WEBVIEW';
  /** How much of the screen a WEBVIEW takes; needed with it, and only with it. */
  readonly webviewViewMode?: 'FULL' | 'HALF' | 'TALL';
};
