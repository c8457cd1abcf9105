/** Something the consumer did to the world: a message that it asked the mocked Messaging API to send. */
export interface Effect {
  /** When it was asked for, epoch milliseconds of the API's own clock. */
  readonly at: number;
  /** The id that the API gave the message. */
  readonly id: string;
  readonly applicationId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly text?: string | undefined;
  readonly media?: readonly string[] | undefined;
  readonly tag?: string | undefined;
}

/** The mocked Messaging API, as the laws see it. The mock server, MSW or a double in this process can stand behind it. */
export interface Api {
  /** What `BANDWIDTH_BASE_URL` is set to; `/users/{accountId}/messages` is appended to it. */
  readonly baseUrl: string;
  /** Everything that was asked for and accepted since the start or the last `forget`, oldest first. */
  effects(): readonly Effect[] | Promise<readonly Effect[]>;
  /** Forgets the effects so far. */
  forget(): void | Promise<void>;
}
