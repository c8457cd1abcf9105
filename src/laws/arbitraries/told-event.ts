import fc from 'fast-check';
import { schemaOfEvent } from '../../contract/index.ts';
import { errorDescription } from '../../lifecycle/error-origin.ts';
import type { EventType } from '../../lifecycle/planned-event.ts';
import type { FaultData } from '../../faults/index.ts';
import type { JsonObject } from '../../simulation/json.ts';
import type { QuirkName } from '../../contract/generated/quirks.ts';
import { carrierName } from './carrier-name.ts';
import { quirkFor, type Circumstances } from './circumstances.ts';
import { description } from './description.ts';
import { errorCode } from './error-code.ts';
import { secondDigits, type SecondDigits } from './instant.ts';
import { never, someFields } from './schema.ts';

/** An event of a story, and what befalls it on its way; so a smaller story takes its faults with it. */
export interface ToldEvent {
  readonly type: EventType;
  /** Milliseconds after the event before it in its chain. */
  readonly afterMs: number;
  readonly timeDigits: SecondDigits;
  /** What it says beside the usual. */
  readonly fields: JsonObject;
  /** What it lacks of what an event usually has. */
  readonly omit: readonly string[];
  readonly quirks: readonly QuirkName[];
  readonly faults: readonly FaultData[];
}

/** At least a second, so that times tell the order of a chain whatever their digits. */
const pausesMs = [1000, 5000, 60_000, 7_200_000];

/** One event of a chain, with the fields that its schema allows beside those that a story decides. */
export function toldEvent(type: EventType, given: Circumstances): fc.Arbitrary<ToldEvent> {
  const name = schemaOfEvent[type];
  const fields = someFields(name, {
    ...Object.fromEntries(
      ['type', 'time', 'eventTime', 'to', 'message'].map(field => [`${name}.${field}`, never]),
    ),
    [`${name}.description`]: description(type),
    [`${name}.errorCode`]: errorCode(),
    CarrierName: carrierName(),
  });
  return fc.record({
    type: fc.constant(type),
    afterMs: fc.constantFrom(...pausesMs),
    timeDigits: secondDigits(),
    fields: fields.map(described),
    omit: omissions(type),
    quirks: quirkFor(type, given),
    faults: given.faults,
  });
}

/** A failure is described as its code is. */
function described(fields: JsonObject): JsonObject {
  const { errorCode: code } = fields;
  return typeof code === 'number' ? { ...fields, description: errorDescription(code) } : fields;
}

/** Optional fields that a scenario puts in unless it is told not to; the text is the whole message's concern. */
function omissions(type: EventType): fc.Arbitrary<readonly string[]> {
  return fc.subarray(type === 'message-failed' ? ['errorCode'] : []);
}
