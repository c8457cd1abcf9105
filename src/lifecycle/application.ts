import type { QuirkName } from '../contract/generated/quirks.ts';

/** The callback types that an application can switch off; every other type is always sent (APPS). */
export type RequestableType = 'message-sending' | 'message-delivered' | 'message-failed';

const REQUESTABLE: readonly string[] = [
  'message-sending',
  'message-delivered',
  'message-failed',
] satisfies RequestableType[];

/** User name and password, for the API or for a callback URL. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

/** A messaging application: where the callbacks of its messages go, and which. */
export interface Application {
  /** The `applicationId` of messages; a UUID in every example. */
  readonly id: string;
  /** Where inbound messages are posted. Absent: nobody is told of them. */
  readonly inboundUrl?: string | undefined;
  /** Where receipts of outbound messages are posted; may be the same URL. Absent: nobody is told of them. */
  readonly statusUrl?: string | undefined;
  /** Basic credentials for both URLs, sent as the delivery policy says. Absent: none are sent. */
  readonly credentials?: Login | undefined;
  /** The receipts that are wanted. Absent: all of them. Types without such a switch are sent in any case. */
  readonly requestedCallbackTypes?: readonly RequestableType[] | undefined;
  /** Names of quirks in force for this application, beside those of the account. */
  readonly quirks?: readonly QuirkName[] | undefined;
}

/** Tells whether an application wants to hear of a receipt type. */
export function wantsType(application: Application, type: string): boolean {
  const requested: readonly string[] | undefined = application.requestedCallbackTypes;
  return requested === undefined || !REQUESTABLE.includes(type) || requested.includes(type);
}
