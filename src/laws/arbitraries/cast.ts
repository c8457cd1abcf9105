import fc from 'fast-check';
import { traitsOf, type MessageKind } from './message-kind.ts';

/** People, as scenarios call them; the numbers that stand for themselves are foreign. */
const people = [...Array.from({ length: 14 }, (_, index) => `p${index + 1}`), '+447700900123', '+3584573966'];

/** Somebody outside. Shrinks to `p1`. */
export function person(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom('p1', 'p2', 'p3') },
    { weight: 1, arbitrary: fc.constantFrom(...people) },
  );
}

/** Bandwidth's end of a message of the kind. Shrinks to `us` where that can be. */
export function ourEnd(kind: MessageKind): fc.Arbitrary<string> {
  switch (traitsOf(kind).ours) {
    case 'number':
      return fc.constantFrom('us', 'us2');
    case 'toll-free':
      return fc.constantFrom('+18885550123', '+18005550199');
    case 'short-code':
      return fc.constantFrom('55123', '901234');
    case 'alphanumeric':
      return fc.constantFrom('AcmeBank', 'Shop & Co');
    case 'agent':
      return fc.constantFrom('BandwidthRBM', 'acme_store_agent');
  }
}
