import fc from 'fast-check';
import { beginning } from './instant.ts';

const stampDigits = 13;
const tailLength = 16;
const usual = /^\d{13}[0-9a-z]{16}$/;

/**
 * A message id: mostly the milliseconds of its making and 16 letters or digits, now and then a UUID.
 *
 * Shrinks to 13 digits and 16 zeros. Some ids are all digits, which is what an id that is read as a number stumbles over.
 */
export function messageId(): fc.Arbitrary<string> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 5, arbitrary: idOf('0123456789abcdefghijklmnopqrstuvwxyz') },
    { weight: 1, arbitrary: idOf('0123456789') },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

function idOf(alphabet: string): fc.Arbitrary<string> {
  return fc
    .string({ unit: fc.constantFrom(...alphabet), minLength: tailLength, maxLength: tailLength })
    .map(tail => stampedId('0'.repeat(stampDigits) + tail, beginning));
}

/** The id with the stamp of an instant at its front, as the provider makes it; a UUID has no stamp and stays itself. */
export function stampedId(id: string, at: number): string {
  return usual.test(id) ? String(at).padStart(stampDigits, '0') + id.slice(stampDigits) : id;
}
