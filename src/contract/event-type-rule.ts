import { closest, distance } from 'fastest-levenshtein';
import { eventTypes, isEventType } from './event-types.ts';
import type { EventType } from './event-types.ts';
import type { Finding } from './finding.ts';
import { messageOf } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { show } from './show.ts';
import { cite } from './source.ts';

/** How many letters may differ for a wrong type to be taken for a slip of the pen. */
const slip = 4;

/** The type to judge an event by, and the finding when that is not the one it names. */
export function judgeType(event: JsonObject): { readonly type: EventType; readonly findings: Finding[] } {
  const named = event['type'];
  if (isEventType(named)) return { type: named, findings: [] };
  const type = messageOf(event)['direction'] === 'in' ? 'message-received' : 'message-sent';
  const missing = named === undefined;
  const fault = missing ? 'missing' : typeof named === 'string' ? 'value' : 'not-a-string';
  return {
    type,
    findings: [
      {
        path: '/type',
        rule: `type-${fault}`,
        message: `The field \`type\` ${missing ? 'is missing' : `is ${show(named)}`}. Expected one of ${eventTypes.join(', ')}.`,
        hint: hintFor(named),
        source: cite('SPEC', 'statusCallbackTypeEnum and inboundCallbackTypeEnum'),
      },
    ],
  };
}

function hintFor(named: unknown): string {
  if (typeof named !== 'string') return 'Every event of Bandwidth messaging says what it is in `type`.';
  const nearest = closest(named.toLowerCase().replaceAll('_', '-'), [...eventTypes]);
  return distance(named.toLowerCase().replaceAll('_', '-'), nearest) <= slip
    ? `Did you mean ${nearest}? Types are written in lower case with hyphens.`
    : 'If this is an event of another product, look which application is registered with this URL.';
}
