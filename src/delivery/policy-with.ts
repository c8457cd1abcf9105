import type { QuirkName } from '../contract/generated/quirks.ts';
import { bandwidthPolicy, type DeliveryPolicy } from './policy.ts';

/** Bandwidth's way of delivering, as the quirks about making requests change it. */
export function policyWith(
  quirks: readonly QuirkName[],
  changes: Partial<DeliveryPolicy> = {},
): DeliveryPolicy {
  return {
    ...bandwidthPolicy,
    ...changes,
    ...(quirks.includes('3xx-is-success') && { redirects: 'acknowledgement' }),
    ...(quirks.includes('preemptive-auth') && { authorization: 'at-once' }),
    ...(quirks.includes('first-request-without-body') && { firstBody: 'empty' }),
  };
}
