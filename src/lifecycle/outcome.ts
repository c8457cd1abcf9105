import type { AcceptedMessage } from './accepted-message.ts';
import type { Behaviour } from './behaviour.ts';
import type { CarrierOutcome, OutcomeOverrides } from './carrier-outcome.ts';
import { magicOutcome } from './magic-number.ts';
import { outcomeOfQuirks } from './quirks/index.ts';

/**
 * Decides what becomes of a message at a recipient.
 *
 * What somebody asked for by message id comes first, then by number, then the magic of the number itself, then a quirk
 * that is in force; otherwise the message is delivered.
 */
export function resolveOutcome(
  message: AcceptedMessage,
  recipient: string,
  given: { readonly behaviour: Behaviour; readonly outcomes?: OutcomeOverrides | undefined },
): CarrierOutcome {
  return (
    given.outcomes?.byMessage?.get(message.id) ??
    given.outcomes?.byNumber?.get(recipient) ??
    magicOutcome(recipient) ??
    outcomeOfQuirks(given.behaviour.quirks) ??
    DELIVERED
  );
}

const DELIVERED: CarrierOutcome = { kind: 'delivered' };
