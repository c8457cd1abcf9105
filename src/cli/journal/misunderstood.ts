import type { Misunderstood, WrittenQuery } from '../../sender/store/read-query.ts';
import { Problem, quoted } from '../problem.ts';

/** Where to look when a flag is not understood. */
export const SEE_HELP = 'bwkit journal --help shows examples.';

/** Tells of a flag whose value means nothing. */
export function misunderstood({ field, expected }: Misunderstood, written: WrittenQuery): Problem {
  return new Problem({
    what: `--${field} is ${quoted(written[field])}.`,
    expected,
    hint: SEE_HELP,
  });
}
