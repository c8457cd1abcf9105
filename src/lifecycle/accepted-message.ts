import type { Channel } from './channel.ts';

/** What one way of a multi-channel message carries, in its wire shape; RBM adds cards and suggestions. */
export interface ChannelContent {
  readonly text?: string | undefined;
  readonly media?: readonly { readonly fileUrl: string }[] | undefined;
  readonly [field: string]: unknown;
}

/** One way of a multi-channel message; they are tried in order until one goes. */
export interface ChannelChoice {
  readonly channel: Channel;
  readonly from: string;
  readonly applicationId: string;
  readonly content: ChannelContent;
}

/** An outbound message that the API has answered with 202. */
export interface AcceptedMessage {
  readonly id: string;
  readonly accountId: string;
  /** Always the sender, whatever some examples in the documentation show. */
  readonly owner: string;
  readonly applicationId: string;
  /** When it was accepted, as callbacks and the 202 answer write it. */
  readonly time: string;
  /** The same instant in epoch milliseconds. */
  readonly acceptedAt: number;
  /** From 1 up. */
  readonly segmentCount: number;
  readonly direction: 'out';
  /** Every recipient, at least one. */
  readonly to: readonly string[];
  readonly from: string;
  /** The full text, `''` when there is none. Callbacks never carry it. */
  readonly text: string;
  readonly media?: readonly string[] | undefined;
  readonly tag?: string | undefined;
  readonly priority?: 'default' | 'high' | undefined;
  /** RFC 3339, with any offset, as it was asked for. */
  readonly expiration?: string | undefined;
  readonly channel: Channel;
  /** Present on a multi-channel message only, whose callbacks name their channel. */
  readonly channelList?: readonly ChannelChoice[] | undefined;
}
