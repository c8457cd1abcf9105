import fc from 'fast-check';

/** The name of a carrier. It is free text, so an ampersand, a dash and an accent must not matter. */
export function carrierName(): fc.Arbitrary<string> {
  return fc.constantFrom('Verizon', 'AT&T', 'T-Mobile', 'Telefónica', 'U.S. Cellular, Inc.', '');
}
