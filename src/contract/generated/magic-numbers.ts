// Generated from spec/magic-numbers.yaml by scripts/generate.ts. To change it, change that file and run: npm run generate

/** What happens to a message that is sent to a magic number. A closed list: decide each one where it is obeyed. */
export type MagicOutcome =
  /** message-failed with this code. */
  | { readonly kind: 'failed'; readonly errorCode: number }
  /** message-delivered, and the same event again as a delivery of its own. */
  | { readonly kind: 'delivered-twice' }
  /** message-delivered arrives before message-sending. */
  | { readonly kind: 'delivered-before-sending' }
  /** message-failed with 9902 after the receipt timeout, then message-delivered. */
  | { readonly kind: 'delivered-after-9902' }
  /** No terminal event ever. */
  | { readonly kind: 'silent' }
  /** message-delivered so many minutes after acceptance. */
  | { readonly kind: 'delivered-late'; readonly delayMin: number }
  /** The API refuses the whole request with this status. */
  | { readonly kind: 'refused'; readonly status: number };

/** The kinds of {@link MagicOutcome}. */
export type MagicOutcomeKind = MagicOutcome['kind'];

/** A recipient, or a family of recipients, that chooses an outcome. */
export interface MagicNumber {
  readonly name: string;
  readonly kind: MagicOutcomeKind;
  /** Matches the whole number; its named group, if any, is the decimal value of `parameter`. */
  readonly pattern: RegExp;
  /** The pattern for people: letters stand for the digits of the parameter. */
  readonly written: string;
  /** The field of the outcome that the number's digits set, or null. */
  readonly parameter: 'errorCode' | 'delayMin' | 'status' | null;
  /** Whether the outcome concerns this recipient or the whole request. */
  readonly reach: 'recipient' | 'request';
  readonly example: string;
  readonly description: string;
}

/** Every magic number. At most one pattern matches any recipient. */
export const magicNumbers: readonly MagicNumber[] = [
  {
    pattern: /^\+1555000(?<errorCode>[4-9]\d{3})$/,
    name: 'failed',
    kind: 'failed',
    written: '+1555000CCCC',
    parameter: 'errorCode',
    reach: 'recipient',
    example: '+15550004720',
    description:
      'The message fails with the error code in the last four digits. 9902 comes after the receipt timeout. A code that no table knows is sent all the same, described as unknown-error, so that codes added later can be tested for.',
  },
  {
    pattern: /^\+15550010002$/,
    name: 'delivered-twice',
    kind: 'delivered-twice',
    written: '+15550010002',
    parameter: null,
    reach: 'recipient',
    example: '+15550010002',
    description:
      'The message is delivered and the consumer is told so twice, both deliveries being acknowledged separately.',
  },
  {
    pattern: /^\+15550010003$/,
    name: 'delivered-before-sending',
    kind: 'delivered-before-sending',
    written: '+15550010003',
    parameter: null,
    reach: 'recipient',
    example: '+15550010003',
    description: 'The message-delivered overtakes the message-sending, which is sent for an SMS too.',
  },
  {
    pattern: /^\+15550010004$/,
    name: 'silent',
    kind: 'silent',
    written: '+15550010004',
    parameter: null,
    reach: 'recipient',
    example: '+15550010004',
    description: 'No terminal event ever comes, not even 9902, as with a carrier that returns no receipts.',
  },
  {
    pattern: /^\+15550019902$/,
    name: 'delivered-after-9902',
    kind: 'delivered-after-9902',
    written: '+15550019902',
    parameter: null,
    reach: 'recipient',
    example: '+15550019902',
    description:
      "The message fails with 9902 after the receipt timeout, and the carrier's receipt arrives an hour later.",
  },
  {
    pattern: /^\+1555002(?<delayMin>\d{4})$/,
    name: 'delivered-late',
    kind: 'delivered-late',
    written: '+1555002MMMM',
    parameter: 'delayMin',
    reach: 'recipient',
    example: '+15550020090',
    description:
      'The message is delivered as many minutes after acceptance as the last four digits say, without a 9902 in between, however long that is.',
  },
  {
    pattern: /^\+1555003(?<status>0400|0401|0403|0429|0500)$/,
    name: 'refused',
    kind: 'refused',
    written: '+15550030SSS',
    parameter: 'status',
    reach: 'request',
    example: '+15550030429',
    description:
      'The API refuses the whole request with the status in the last three digits, 400, 401, 403, 429 or 500.',
  },
];
