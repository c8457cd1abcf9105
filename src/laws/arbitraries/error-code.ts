import fc from 'fast-check';
import { errorCodes } from '../../contract/generated/error-codes.ts';

const current = errorCodes.filter(({ status }) => status !== 'removed').map(({ code }) => code);

/** An error code that Bandwidth still uses; each as likely as the others. Shrinks to the first, 4001. */
export function errorCode(): fc.Arbitrary<number> {
  return fc.constantFrom(...current);
}
