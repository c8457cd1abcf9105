/** An SMS or MMS that somebody sends to numbers of an account. */
export interface IncomingMessage {
  readonly kind: 'message';
  readonly from: string;
  /** Everybody it is addressed to, owned or not; each owned number gets an event of its own. */
  readonly to: readonly string[];
  /** Default: none, which is an empty text. */
  readonly text?: string | undefined;
  /** File names, which become URLs on the media base, or URLs, which stay as they are. Default: none. */
  readonly media?: readonly string[] | undefined;
}

/** Text or a file that somebody sends to an RBM agent. */
export interface IncomingRbm {
  readonly kind: 'rbm-message';
  readonly from: string;
  /** The agent or number that gets it. */
  readonly to: string;
  readonly text?: string | undefined;
  /** One file, by name or URL as in `IncomingMessage.media`. */
  readonly media?: string | undefined;
}

/** What answers to RBM messages have in common. */
interface Answer {
  readonly from: string;
  readonly to: string;
  /** The id of the outbound message that is answered. Default: unknown. */
  readonly pairedMessageId?: string | undefined;
  /** The label that was tapped. */
  readonly text?: string | undefined;
  /** What the sender had attached to the suggestion, in base64. */
  readonly postbackData?: string | undefined;
}

/** Somebody taps a suggested reply or action. */
export interface IncomingSuggestion extends Answer {
  readonly kind: 'suggestion-response';
}

/** Somebody shares a location after being asked for it. */
export interface IncomingLocation extends Answer {
  readonly kind: 'location-response';
  /** Degrees north, as a decimal number in a string. */
  readonly latitude: string;
  /** Degrees east, as a decimal number in a string. */
  readonly longitude: string;
}

/** Anything that reaches an account from outside. */
export type Incoming = IncomingMessage | IncomingRbm | IncomingSuggestion | IncomingLocation;
