import { ambiguities } from '../contract/generated/ambiguities.ts';
import { bandwidthPolicy, type DeliveryPolicy } from '../delivery/index.ts';
import type { SenderChoices } from './scenario.ts';

/** The delivery policy that a sender with these choices follows; what it does not choose is as documented or assumed. */
export function policyOf(choices: SenderChoices = {}): DeliveryPolicy {
  const { backoff, jitterRatio, redirect, credentials, firstRequestBody, retries = true } = choices;
  const named = ambiguities.backoff.admissible.find(({ name }) => name === backoff);
  return {
    ...bandwidthPolicy,
    ...(named !== undefined && { backoffMs: named.backoffMs }),
    ...(jitterRatio !== undefined && { jitterRatio }),
    ...(redirect === 'success' && { redirects: 'acknowledgement' }),
    ...(credentials === 'preemptive' && { authorization: 'at-once' }),
    ...(firstRequestBody === 'without-body' && { firstBody: 'empty' }),
    ...(!retries && { windowMs: 0 }),
  };
}
