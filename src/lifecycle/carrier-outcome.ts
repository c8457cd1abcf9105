/**
 * What becomes of a message at one recipient.
 *
 * The first two are what Bandwidth documents; the others are the exceptions that its documents, its support pages or its
 * delivery guarantee admit, and that a consumer has to survive. Those that a magic number can choose are called as
 * spec/magic-numbers.yaml calls them.
 */
export type CarrierOutcome =
  | { readonly kind: 'delivered' }
  /** 4360 comes at once, 9902 after the receipt timeout, any other code as soon as Bandwidth or the carrier knows. */
  | { readonly kind: 'failed'; readonly errorCode: number }
  /** The delivered receipt is sent twice, as "at least once" permits. */
  | { readonly kind: 'delivered-twice' }
  /** The delivered receipt overtakes the one that says that the message is being sent. */
  | { readonly kind: 'delivered-before-sending' }
  /** The receipt timeout is reported as 9902, and then the receipt comes after all. */
  | { readonly kind: 'delivered-after-9902' }
  /** Delivered `delayMs` after the message left its queue, without a 9902 however long that is. */
  | { readonly kind: 'delivered-late'; readonly delayMs: number }
  /** Neither delivered nor failed is ever told. */
  | { readonly kind: 'silent' }
  /** Failed and then delivered, the defect of group messages that was documented in 2018. */
  | { readonly kind: 'both-terminal'; readonly errorCode: number };

/** Outcomes that somebody chose. */
export interface OutcomeOverrides {
  /** By message id; one outcome for all of its recipients. Wins over `byNumber`. */
  readonly byMessage?: ReadonlyMap<string, CarrierOutcome> | undefined;
  /** By recipient. Wins over what the number itself means. */
  readonly byNumber?: ReadonlyMap<string, CarrierOutcome> | undefined;
}
