import type { SingleRequest } from '../../laws/counterexample.ts';
import { shellQuoted } from '../shell-quoted.ts';

/** A longer body is no pleasure on a command line. */
const LONGEST_BODY = 1000;

/** The one request that shows it as a curl command; null where there is none that is short enough to be pasted. */
export function curlOf(request: SingleRequest | undefined): string | null {
  if (request === undefined || request.body.length > LONGEST_BODY) return null;
  const headers = Object.entries(request.headers).map(
    ([name, value]) => ` -H ${shellQuoted(`${name}: ${value}`)}`,
  );
  return `curl -i -X POST ${shellQuoted(request.url)}${headers.join('')} --data-binary ${shellQuoted(request.body)}`;
}
