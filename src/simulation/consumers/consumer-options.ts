import type { Credentials } from '../../delivery/index.ts';
import type { Api } from '../api.ts';

/** What every way to reach a consumer may be told. */
export interface ConsumerOptions {
  /** How reports call it. Default: says how it is reached. */
  readonly name?: string;
  /** Basic credentials that the consumer asks for. Default: none. */
  readonly credentials?: Credentials;
  /**
   * The consumer's own account of what it believes, for comparison; anything that JSON can say, and maps, sets and dates. Without it
   * the laws see answers only, and effects where an API is given.
   */
  readonly observe?: () => unknown;
  /** Puts it back to where it was before any traffic. Without it every run uses ids and numbers of its own. */
  readonly reset?: () => unknown;
  /** Moves the consumer's own clock along by milliseconds, such as fake timers. */
  readonly advanceTime?: (ms: number) => unknown;
  /** The API that the consumer talks to. */
  readonly api?: Api;
}

/** The optional members of a running consumer that come straight from the options. */
export function sightsOf({
  observe,
  reset,
  advanceTime,
  api,
}: ConsumerOptions): Pick<ConsumerOptions, 'observe' | 'reset' | 'advanceTime' | 'api'> {
  return {
    ...(observe && { observe }),
    ...(reset && { reset }),
    ...(advanceTime && { advanceTime }),
    ...(api && { api }),
  };
}

/** Both endpoints, where receipts may have a URL of their own. */
export function endpointsOf(
  { inbound, status = inbound }: { readonly inbound: string; readonly status?: string | undefined },
  credentials: Credentials | undefined,
): {
  readonly inbound: { url: string; credentials?: Credentials };
  readonly status: { url: string; credentials?: Credentials };
} {
  const shown = credentials === undefined ? {} : { credentials };
  return { inbound: { url: inbound, ...shown }, status: { url: status, ...shown } };
}
