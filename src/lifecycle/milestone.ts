/** Something that happens to a message on its way to one recipient, whether anybody is told or not. */
export type Milestone = Happening & {
  /** When it happened, in epoch milliseconds. */
  readonly at: number;
  /** When its receipt is due; later than `at` where another receipt overtakes it. */
  readonly dueAt: number;
  /** Whether it is no happening of its own but the receipt of the one before, sent once more. */
  readonly again?: true;
};

type Happening =
  | { readonly kind: 'sending' | 'sent' | 'delivered' | 'read' }
  | { readonly kind: 'failed'; readonly errorCode: number };

/** Makes a milestone whose receipt is due at once. */
export function milestoneAt(at: number, happening: Happening): Milestone {
  return { ...happening, at, dueAt: at };
}
