import { type DeliveryPolicy, policyWith } from '../delivery/index.ts';
import type { Account } from '../lifecycle/index.ts';
import { quirks, type QuirkName } from '../contract/generated/quirks.ts';
import type { Callbacks } from './accounts.ts';

interface Given {
  readonly accounts: readonly Account[];
  readonly callbacks: Callbacks;
  /** How everything else is delivered. */
  readonly policy: DeliveryPolicy;
}

/**
 * How URLs are delivered to whose applications have quirks about making requests; undefined where there are none.
 *
 * Applications that share a URL share the quirks: whoever gets the requests cannot tell for which of them they are made.
 */
export function policiesByUrl({
  accounts,
  callbacks,
  policy,
}: Given): ((url: string) => DeliveryPolicy) | undefined {
  const named = new Map<string, QuirkName[]>();
  for (const account of accounts) {
    for (const application of account.applications) {
      const own = [...(account.quirks ?? []), ...(application.quirks ?? [])].filter(isAboutRequests);
      const { inboundUrl, statusUrl } = { ...callbacks, ...application };
      for (const url of [inboundUrl, statusUrl])
        if (url !== undefined && own.length > 0) named.set(url, [...(named.get(url) ?? []), ...own]);
    }
  }
  if (named.size === 0) return undefined;
  const policies = new Map([...named].map(([url, names]) => [url, policyWith(names, policy)]));
  return url => policies.get(url) ?? policy;
}

function isAboutRequests(name: QuirkName): boolean {
  return quirks[name].bends === 'delivery';
}
