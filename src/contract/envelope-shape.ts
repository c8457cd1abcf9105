import { examine } from './examine.ts';
import type { Finding } from './finding.ts';
import { isObject, messageOf } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { lookAlikes } from './look-alikes/index.ts';
import { show } from './show.ts';
import { cite, citeQuirk } from './source.ts';

/** How many keys of something unknown are named. */
const namedKeys = 6;

/** What came of looking at a whole payload; events are those that could be looked at, in today's words. */
export interface ExaminedEnvelope {
  readonly findings: readonly Finding[];
  readonly events: readonly JsonObject[];
}

/** Looks at the envelope, and at every event in it. */
export function examineEnvelope(value: unknown): ExaminedEnvelope {
  if (Array.isArray(value)) return examineArray(value);
  if (isObject(value)) return examineBare(value);
  return { findings: [notAnArray(value)], events: [] };
}

function examineArray(items: readonly unknown[]): ExaminedEnvelope {
  if (items.length === 0) return { findings: [emptyArray], events: [] };
  const each = items.map((item, index) => examineItem(item, `/${index}`));
  return {
    findings: [
      ...(items.length > 1 ? [batch(items.length)] : []),
      ...each.flatMap(({ findings }) => findings),
    ],
    events: each.flatMap(({ events }) => events),
  };
}

function examineBare(event: JsonObject): ExaminedEnvelope {
  const { findings, events } = examineItem(event, '');
  return { findings: events.length > 0 ? [bareObject, ...findings] : findings, events };
}

function examineItem(item: unknown, path: string): ExaminedEnvelope {
  const refusal = isObject(item) ? refusalOf(item, path) : notAnObject(item, path);
  if (refusal !== undefined || !isObject(item)) return { findings: refusal ? [refusal] : [], events: [] };
  const { findings, event } = examine(item);
  return { findings: findings.map(each => ({ ...each, path: path + each.path })), events: [event] };
}

/** Fields of a message that no other product has under `message`. */
const marks = ['direction', 'owner', 'from', 'to'];

/** Why an object is not even looked at as an event. One with a message in it is one, whatever else it has. */
function refusalOf(event: JsonObject, path: string): Finding | undefined {
  const message = messageOf(event);
  if (marks.some(mark => message[mark] !== undefined)) return undefined;
  const lookAlike = lookAlikes.find(each => each.recognises(event));
  if (lookAlike !== undefined) {
    const { rule, is, because, hint, source } = lookAlike;
    const message = `This is ${is}: ${because}. Expected an event of Bandwidth's messaging callbacks.`;
    return { path, rule, message, hint, source };
  }
  const isNamed = typeof event['type'] === 'string' && /^message-|-response$/.test(event['type']);
  return isNamed || isObject(event['message']) ? undefined : unrecognised(event, path);
}

function unrecognised(event: JsonObject, path: string): Finding {
  const keys = Object.keys(event);
  const has = keys.length === 0 ? 'is empty' : `has ${keys.slice(0, namedKeys).map(show).join(', ')}`;
  return {
    path,
    rule: 'event-unrecognised',
    message: `The object ${has}${keys.length > namedKeys ? ' and more' : ''}. Expected an event, whose \`type\` begins with message- and which has a \`message\`.`,
    hint: 'Look who posts to this URL; an event of Bandwidth messaging has type, time, description, to and message.',
    source: cite('SPEC', 'callback'),
  };
}

function notAnObject(item: unknown, path: string): Finding {
  return {
    path,
    rule: 'event-not-an-object',
    message: `The array holds ${show(item)}. Expected an event, which is an object.`,
    hint: 'An envelope is [ { event } ]: one array around one object.',
    source: cite('SPEC', 'callback'),
  };
}

function notAnArray(value: unknown): Finding {
  const isTwiceEncoded = typeof value === 'string' && /^\s*[[{]/.test(value);
  return {
    path: '',
    rule: 'envelope-not-an-array',
    message: `The body is ${show(value)}. Expected an array of one event.`,
    hint: isTwiceEncoded
      ? 'The body was encoded as JSON twice; decode it once more.'
      : 'Check that the whole body was captured as it came, before anything had parsed it.',
    source: cite('S2', 'Message Callbacks Concepts'),
  };
}

const emptyArray: Finding = {
  path: '',
  rule: 'envelope-empty',
  message: 'The array is empty. Expected one event.',
  hint: 'Bandwidth has never been seen to post this; look for whatever filtered the events.',
  source: cite('S2', 'Message Callbacks Concepts'),
};

const bareObject: Finding = {
  path: '',
  rule: 'bare-object',
  message: 'The event stands alone, without an array around it. Bandwidth posts an array of one event.',
  hint: "Wrap it in an array; Bandwidth's OpenAPI document shows the bare object, which its callbacks never were.",
  source: citeQuirk('bare-object'),
  quirk: 'bare-object',
};

function batch(count: number): Finding {
  return {
    path: '',
    rule: 'batch-n',
    message: `The array holds ${count} events. Bandwidth has always posted one at a time.`,
    hint: 'Loop over the array: nobody promises that it holds one event only.',
    source: citeQuirk('batch-n'),
    quirk: 'batch-n',
  };
}
