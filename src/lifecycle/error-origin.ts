import { errorCodeByNumber, type ErrorClass } from '../contract/generated/error-codes.ts';

/** Who says that a message failed: Bandwidth before it sends, the carrier afterwards, or nobody in time. */
export type ErrorOrigin = 'bandwidth' | 'carrier' | 'unknown';

/** What a callback says about a code that no table knows; also the published name of the catch-all codes. */
const UNKNOWN = 'unknown-error';

/** The `description` of a failure. */
export function errorDescription(code: number): string {
  return errorCodeByNumber.get(code)?.description ?? UNKNOWN;
}

/** Who reports a code; for one that no table knows, its digits tell as far as they follow the rule of the others. */
export function errorOrigin(code: number): ErrorOrigin {
  const known = errorCodeByNumber.get(code);
  return originOf(known?.class ?? 'unverified', code);
}

function originOf(errorClass: ErrorClass, code: number): ErrorOrigin {
  switch (errorClass) {
    case 'bandwidth-client':
    case 'bandwidth-server':
      return 'bandwidth';
    case 'carrier-client':
    case 'carrier-server':
      return 'carrier';
    case 'ambiguous':
      return 'unknown';
    case 'unverified':
      return originByDigits(code);
  }
}

/** Second digit: 7 of a client code and 6 of a server code mean the carrier; a first digit of 9 tells nothing (D23). */
function originByDigits(code: number): ErrorOrigin {
  const digits = String(code).padStart(4, '0');
  if (digits.startsWith('9')) return 'unknown';
  return digits.startsWith('47') || digits.startsWith('56') ? 'carrier' : 'bandwidth';
}
