import type { Deviation } from './deviation.ts';
import { emptyMedia } from './empty-media.ts';
import { legacyQueued } from './legacy-queued.ts';
import { legacyRejected } from './legacy-rejected.ts';
import { locationSpelling } from './location-spelling.ts';
import { numberWithoutPlus } from './number-without-plus.ts';
import { omitApplicationId } from './omit-application-id.ts';
import { omitSegmentCount } from './omit-segment-count.ts';
import { omitTo } from './omit-to.ts';
import { rbmBeta } from './rbm-beta-2025-05.ts';
import { receiptDirectionIn } from './receipt-direction-in.ts';
import { unknownType } from './unknown-type.ts';
import { zeroCodeOnDelivered } from './zero-code-on-delivered.ts';

/** Every known departure of one event, in the order in which they are looked for: what moves fields comes first. */
export const deviations: readonly Deviation[] = [
  rbmBeta,
  locationSpelling,
  legacyQueued,
  legacyRejected,
  unknownType,
  receiptDirectionIn,
  omitTo,
  omitSegmentCount,
  omitApplicationId,
  emptyMedia,
  zeroCodeOnDelivered,
  numberWithoutPlus,
];
