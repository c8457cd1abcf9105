type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request to the Messaging API and its answer, as they went over the wire. */
export interface HttpExchange {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly answer: { readonly status: number; readonly headers: Headers; readonly body: Uint8Array };
}
