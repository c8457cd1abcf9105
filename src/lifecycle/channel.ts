/** The way a message takes; wire values of the field `channel`. */
export type Channel = 'SMS' | 'MMS' | 'RBM';

/**
 * Decides how an ordinary message goes out: more than one recipient or any media makes it an MMS.
 *
 * RBM is never decided, it is asked for through the multi-channel operation.
 */
export function channelFor(message: {
  readonly to: readonly string[];
  readonly media?: readonly string[] | undefined;
}): Channel {
  return message.to.length > 1 || (message.media?.length ?? 0) > 0 ? 'MMS' : 'SMS';
}
