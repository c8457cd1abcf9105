/** Why an attempt brought no answer. */
export type BreakReason =
  'refused' | 'reset' | 'unreachable' | 'name-not-found' | 'tls' | 'malformed-answer' | 'cancelled';

/** What came back over the wire for one request. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Whether a `WWW-Authenticate: Basic` header came with it. */
      readonly challenge: boolean;
    }
  | { readonly kind: 'broken'; readonly reason: BreakReason; readonly detail: string };

/** What a delivery can be told. */
export type Input =
  | { readonly kind: 'wake' }
  | {
      readonly kind: 'answer';
      /** The request that is answered; an answer to any other one changes nothing. */
      readonly request: number;
      readonly answer: Answer;
      /** How long the consumer took, in milliseconds; recorded, never decided upon. */
      readonly durationMs: number;
    };
