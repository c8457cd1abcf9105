import type { Incoming, IncomingMessage } from '../lifecycle/index.ts';

/** Something that comes in, as callers write it: an SMS or MMS needs no `kind`, and one recipient no list. */
export type Arriving =
  | Exclude<Incoming, IncomingMessage>
  | (Omit<IncomingMessage, 'kind' | 'to'> & {
      readonly kind?: 'message' | undefined;
      readonly to: string | readonly string[];
    });

export function incomingFrom(arriving: Arriving): Incoming {
  switch (arriving.kind) {
    case undefined:
    case 'message': {
      const { to } = arriving;
      return { ...arriving, kind: 'message', to: typeof to === 'string' ? [to] : to };
    }
    case 'rbm-message':
    case 'suggestion-response':
    case 'location-response':
      return arriving;
  }
}
