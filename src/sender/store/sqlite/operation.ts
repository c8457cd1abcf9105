import type { Entry } from '../../../delivery/index.ts';
import type { Effect } from '../../effect.ts';
import type { Acceptance } from '../store.ts';

/** Something that is to be written. */
export type Operation =
  | {
      readonly kind: 'accept';
      readonly acceptance: Acceptance;
      readonly then: (isKept: boolean) => void;
    }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'effect'; readonly effect: Effect; readonly then: (effect: Effect) => void };
