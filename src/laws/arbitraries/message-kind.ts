import type { PartyKind } from './party.ts';

/** What kind of message it is: the channel, and what stands at Bandwidth's end of it. */
export type MessageKind = 'sms' | 'toll-free' | 'mms' | 'group' | 'short-code' | 'alphanumeric' | 'rbm';

/** Every kind, the plainest first, since values shrink towards it. */
export const messageKinds: readonly MessageKind[] = [
  'sms',
  'mms',
  'group',
  'toll-free',
  'short-code',
  'alphanumeric',
  'rbm',
];

/** The kinds that somebody can write to; an alphanumeric sender takes no messages. */
export const answerableKinds: readonly MessageKind[] = messageKinds.filter(kind => kind !== 'alphanumeric');

/** The most recipients of a group message that is sent; inbound groups may be larger. */
export const largestGroup = 10;

/** What differs from kind to kind. */
export interface KindTraits {
  readonly channel: 'SMS' | 'MMS' | 'RBM';
  /** What Bandwidth's end is: the sender of an outbound message, the owner of an inbound one. */
  readonly ours: PartyKind;
  /** Whether the text is cut into segments; anything but SMS counts as one. */
  readonly segmented: boolean;
}

export function traitsOf(kind: MessageKind): KindTraits {
  switch (kind) {
    case 'sms':
      return { channel: 'SMS', ours: 'number', segmented: true };
    case 'toll-free':
      return { channel: 'SMS', ours: 'toll-free', segmented: true };
    case 'short-code':
      return { channel: 'SMS', ours: 'short-code', segmented: true };
    case 'alphanumeric':
      return { channel: 'SMS', ours: 'alphanumeric', segmented: true };
    case 'mms':
    case 'group':
      return { channel: 'MMS', ours: 'number', segmented: false };
    case 'rbm':
      return { channel: 'RBM', ours: 'agent', segmented: false };
  }
}
