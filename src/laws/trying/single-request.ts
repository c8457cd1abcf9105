import { figures } from '../../contract/generated/figures.ts';
import type { Run } from '../../simulation/run.ts';
import type { SingleRequest } from '../counterexample.ts';

/** A body longer than this is no use on a command line. */
const LONGEST_BODY = 4000;

/** The one ordinary request of a run, for pasting; null when it took more than that, or a password, or one that curl would not send. */
export function singleRequestOf({ deliveries }: Run): SingleRequest | null {
  const [only, ...others] = deliveries;
  if (only === undefined || others.length > 0 || only.requests.length !== 1) return null;
  const { body, manner } = only.posting;
  const isUsual = manner === undefined || Object.keys(manner).length === 0;
  const isOrdinary =
    isUsual && only.requests.every(({ mishap, authorized }) => mishap === undefined && !authorized);
  if (!isOrdinary || body.length > LONGEST_BODY) return null;
  return {
    method: 'POST',
    url: only.url,
    headers: { 'Content-Type': figures.contentType, 'User-Agent': figures.userAgent },
    body,
  };
}
