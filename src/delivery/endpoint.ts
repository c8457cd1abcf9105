/** Name and password that the provider shows when the consumer asks for them. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Where attempts go. */
export interface Endpoint {
  /** Absolute http or https URL of the consumer's webhook. */
  readonly url: string;
  /** Basic credentials configured for this URL; without them a challenge is an ordinary refusal. */
  readonly credentials?: Credentials;
}
