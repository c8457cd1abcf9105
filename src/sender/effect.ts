/** Something that a consumer did to the world: a message that it asked the Messaging API to send. */
export interface Effect {
  /** When it asked, epoch milliseconds in the run's time. */
  readonly at: number;
  readonly accountId: string;
  readonly operation: 'createMessage' | 'createMultiChannelMessage';
  /** The id that the API gave the message; null when it refused it. */
  readonly messageId: string | null;
  /** HTTP status of the API's answer. */
  readonly status: number;
  /** The request's JSON body as it was sent. */
  readonly request: unknown;
}
