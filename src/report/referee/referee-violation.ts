/** One rule of the document that one half of an exchange breaks. */
export interface RefereeFinding {
  /** Where: `body.0.message.id`, `header.user-agent`, or empty for the whole. */
  readonly path: string;
  /** The keyword of the schema, a status, or what the validator calls it. */
  readonly rule: string;
  readonly message: string;
}

/** One half of one exchange that is not what the OpenAPI document allows. */
export interface RefereeViolation {
  /** When it was seen, epoch milliseconds of the run. */
  readonly at: number;
  /** `api`: consumer → Messaging API. `callback`: sender → webhook. */
  readonly leg: 'api' | 'callback';
  readonly half: 'request' | 'answer';
  /** Who must act: whoever wrote that half. The mock is bwkit itself, so that is a bug to report. */
  readonly culprit: 'consumer' | 'mock';
  /** Which exchange, for a reader: `POST /api/v2/users/9900000/messages`, `message-delivered in d3`. */
  readonly what: string;
  readonly findings: readonly RefereeFinding[];
}
