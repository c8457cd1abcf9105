import fc from 'fast-check';

/** What one end of a message may be. */
export type PartyKind = 'number' | 'toll-free' | 'short-code' | 'alphanumeric' | 'agent';

const tollFreePrefixes = ['800', '833', '844', '855', '866', '877', '888'];

/** One end of a message of the kind, as callbacks write it. Shrinks to a number of the range that is set aside for fiction. */
export function party(kind: PartyKind): fc.Arbitrary<string> {
  switch (kind) {
    case 'number':
      return fc.nat({ max: 99 }).map(line => `+1919555${String(100 + line).padStart(4, '0')}`);
    case 'toll-free':
      return fc
        .tuple(fc.constantFrom(...tollFreePrefixes), fc.integer({ min: 2_000_000, max: 9_999_999 }))
        .map(([prefix, rest]) => `+1${prefix}${rest}`);
    case 'short-code':
      return fc.integer({ min: 10_000, max: 999_999 }).map(String);
    case 'alphanumeric':
      return fc.oneof(
        { withCrossShrink: true },
        fc.constantFrom('ACME', 'A', 'Shop & Co', 'x-1 y_2+z', '24seven'),
        fc.stringMatching(/^[A-Za-z][A-Za-z0-9 +_&-]{0,9}[A-Za-z0-9]$/),
      );
    case 'agent':
      return fc.constantFrom('BandwidthRBM', 'acme_store_agent', 'Acme Store Support');
  }
}

/** Somebody's telephone number in E.164, North American or foreign, of up to 15 digits; never one of Bandwidth's end. */
export function phoneNumber(): fc.Arbitrary<string> {
  const north = fc
    .tuple(fc.constantFrom('415', '212', '905'), fc.integer({ min: 0, max: 99 }))
    .map(([area, line]) => `+1${area}55501${String(line).padStart(2, '0')}`);
  const foreign = fc
    .tuple(
      fc.constantFrom('44', '49', '52', '91', '358', '1684'),
      fc.integer({ min: 1_000_000, max: 99_999_999_999 }),
    )
    .map(([country, rest]) => `+${country}${rest}`.slice(0, 16));
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: north },
    { weight: 1, arbitrary: foreign },
  );
}
