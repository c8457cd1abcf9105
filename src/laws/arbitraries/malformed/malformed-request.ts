import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { almostJson } from './almost-json.ts';
import { brokenJson } from './broken-json.ts';
import { hostileBody } from './hostile-body.ts';
import { lookAlike } from './look-alike.ts';
import { wrongShape } from './wrong-shape.ts';
import { wrongTypes } from './wrong-types.ts';
import { wrongWrapping } from './wrong-wrapping.ts';

/** Every kind of request that is no envelope of this product, by a name for reports of what was tried. */
export const malformedKinds = {
  'broken JSON': brokenJson,
  'wrong shape': wrongShape,
  'look-alike': lookAlike,
  'hostile body': hostileBody,
  'wrong wrapping': wrongWrapping,
  'wrong types': wrongTypes,
  'almost JSON': almostJson,
} as const satisfies Readonly<Record<string, () => fc.Arbitrary<RawRequest>>>;

/**
 * Requests that are no envelope, or not quite one.
 *
 * `consumerMust` tells them apart: what is beyond recognition must be refused or ignored; what some parsers read, or what only
 * deviates, has to be survived and no more. Shrinks to a body that is the word `hello`. `{{m1}}`, `{{us}}` and `{{p1}}` stand for
 * the id and the numbers of a run.
 */
export function malformedRequest(): fc.Arbitrary<RawRequest> {
  return fc.oneof({ withCrossShrink: true }, ...Object.values(malformedKinds).map(kind => kind()));
}
