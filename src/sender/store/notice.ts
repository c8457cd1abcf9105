/** Something about a store that whoever runs it should know. */
export type Notice =
  /** The disk takes nothing; new messages are refused until it does. */
  | { readonly kind: 'cannot-write'; readonly reason: string; readonly remedy: string }
  | { readonly kind: 'writes-again'; readonly lostEntries: number }
  /** Old rows were let go, for the first time since the store was opened. */
  | {
      readonly kind: 'pruned';
      readonly deliveries: number;
      readonly messages: number;
      readonly entries: number;
    };
