import { type Burst, burst } from './burst.ts';
import { type Crash, crash } from './crash.ts';
import { type Duplicate, duplicate } from './duplicate.ts';
import type { Fault } from './fault.ts';
import { calmJourney, type Journey } from './journey.ts';
import { type Late, late } from './late.ts';
import { type LostAnswer, lostAnswer } from './lost-answer.ts';
import { type Overlap, overlap } from './overlap.ts';
import { type Reordered, reordered } from './reordered.ts';
import { type Reset, reset } from './reset.ts';
import { type ServerError, serverError } from './server-error.ts';
import { type SlowAnswer, slowAnswer } from './slow-answer.ts';
import { type SlowBody, slowBody } from './slow-body.ts';
import { type Unreachable, unreachable } from './unreachable.ts';

/** A fault as a scenario writes it. */
export type FaultData =
  | Burst
  | Crash
  | Duplicate
  | Late
  | LostAnswer
  | Overlap
  | Reordered
  | Reset
  | ServerError
  | SlowAnswer
  | SlowBody
  | Unreachable;

export type FaultKind = FaultData['kind'];

/** Every fault there is, by its kind. */
export const faults: { readonly [Kind in FaultKind]: Fault<Extract<FaultData, { kind: Kind }>> } = {
  duplicate,
  overlap,
  reordered,
  late,
  'lost-answer': lostAnswer,
  'slow-answer': slowAnswer,
  unreachable,
  'server-error': serverError,
  reset,
  'slow-body': slowBody,
  crash,
  burst,
};

/** The journeys of one envelope that these faults strike, in the order given. */
export function journeysOf(struckBy: readonly FaultData[]): readonly Journey[] {
  return struckBy.reduce<readonly Journey[]>(
    (journeys, data) => faultOf(data).bend(journeys, data),
    [calmJourney],
  );
}

/** What a fault did, as a remark in a story. */
export function tellFault(data: FaultData): string {
  return faultOf(data).tell(data);
}

/** The list is written by kind, so the entry fits the data; the compiler cannot follow a union through both. */
function faultOf(data: FaultData): Fault<FaultData> {
  return faults[data.kind] as unknown as Fault<FaultData>;
}
