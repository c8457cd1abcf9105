import fc from 'fast-check';
import { ambiguities } from '../../contract/generated/ambiguities.ts';
import type { Scenario, SenderChoices } from '../../simulation/scenario.ts';

/**
 * How the sender uses the freedom that the documents leave it; shrinks to doing as usual.
 *
 * What a consumer has no influence on and cannot be hurt by is not drawn: a 3xx is either tried again or not, and both are the
 * consumer's own doing.
 */
export function senders(): fc.Arbitrary<SenderChoices> {
  const { backoff, jitterRatio, parallelism } = ambiguities;
  return fc
    .record({
      backoff: fc.constantFrom(...backoff.admissible.map(({ name }) => name)),
      jitterRatio: fc.constantFrom(...jitterRatio.admissible),
      parallelism: fc.constantFrom(...parallelism.admissible.toSorted((a, b) => b - a)),
    })
    .map(({ backoff: pauses, jitterRatio: jitter, parallelism: places }) => ({
      ...(pauses !== backoff.default && { backoff: pauses }),
      ...(jitter !== jitterRatio.default && { jitterRatio: jitter }),
      ...(places !== parallelism.default && { parallelism: places }),
    }));
}

/** Those whose pauses are exact, so that a spell of failures keeps the order of events; that it gets lost is another law's affair. */
export function exactSenders(): fc.Arbitrary<SenderChoices> {
  return senders().map(choices => {
    const { jitterRatio, ...others } = choices;
    return jitterRatio === undefined ? choices : others;
  });
}

/** The scenario with a sender that makes these choices; none are mentioned when there are none. */
export function withSender(scenario: Scenario, sender: SenderChoices): Scenario {
  return Object.keys(sender).length === 0 ? scenario : { ...scenario, sender };
}
