import { type Json, isJsonArray, isJsonObject, type JsonObject, stableText } from './json.ts';
import type { Names } from './names.ts';
import type { Canonical, Observation } from './observation.ts';
import { InstantReader } from './instant-reader.ts';

/** What reads one run back into labels. */
export interface CanonicalGiven {
  readonly names: Names;
  /** The last instant of the run, in the sender's time. */
  readonly endAt: number;
  /** The time of day in the world outside, which a consumer may go by. */
  readonly realNow: number;
  /** Ids that the API gave to what the consumer sent. */
  readonly replyIds: readonly string[];
  /** Bodies that were posted, so that raw copies of events can be recognised. */
  readonly bodies: readonly string[];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Anything that may be a telephone number, with the separators that people write. */
const NUMBER = /\+?\(?\d[\d\-. ()]{5,40}\d/g;
const LONGEST_NUMBER = 15;
const SHORTEST_NAME = 7;
const SHORTEST_INSTANT = 10;
/** A label of this run anywhere in a text. */
const LABEL = /(?<![\w+])(?:m\d+(?:\.\d+)?|p\d+(?:\.\d+)?|us\d*)(?!\w)/;

/** Reads what was seen in one run back into the labels of its scenario, so that two runs can be compared. */
export class Canonicaliser {
  readonly #ids = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #idPattern: RegExp | null;
  readonly #instants: InstantReader;
  readonly #applicationId: string;
  readonly #bodies: readonly string[];
  #events: ReadonlySet<string> | undefined;

  constructor({ names, endAt, realNow, replyIds, bodies }: CanonicalGiven) {
    for (const id of replyIds) this.#ids.set(id, '<reply>');
    for (const [id, label] of names.ids) this.#ids.set(id, label);
    const ids = [...this.#ids.keys()].filter(id => id !== '').map(escaped);
    this.#idPattern = ids.length === 0 ? null : new RegExp(ids.join('|'), 'g');
    for (const [number, label] of names.numbers) this.#numbers.set(number.replace(/^\+/, ''), label);
    this.#instants = new InstantReader(names, { endAt, realNow });
    this.#applicationId = names.applicationId;
    this.#bodies = bodies;
  }

  read({ effects, state }: Observation): Canonical {
    return {
      ...(effects !== undefined && { effects: effects.map(effect => this.value(withoutStamp(effect))) }),
      ...(state !== undefined && { state: this.value(state) }),
    };
  }

  value(value: Json, isSlot = false): Json {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') return this.#number(value);
    if (isJsonArray(value)) return value.map(each => this.value(each));
    if (!isJsonObject(value)) return value;
    const read = this.#members(value);
    return isSlot && looksLikeEvent(value) && this.#isEvent(read) ? '<an event>' : read;
  }

  text(text: string): string {
    if (text.length < SHORTEST_NAME) return text;
    let read = text;
    if (this.#idPattern !== null)
      read = read.replace(this.#idPattern, found => this.#ids.get(found) ?? found);
    read = read.replace(NUMBER, found => this.#numberLabel(found));
    if (read.length < SHORTEST_INSTANT) return read;
    return this.#instants.text(read.replaceAll(this.#applicationId, '<application>').replace(UUID, '<uuid>'));
  }

  /** Two keys may read the same; they are then told apart by a number, in an order that their values decide. */
  #members(value: JsonObject): JsonObject {
    const entries = Object.entries(value).map(([key, member]) => {
      const read = this.text(key);
      // The one place for a message's record is compared; a place that merely holds what came last is not.
      return [read, this.value(member, !LABEL.test(read))] as const;
    });
    const members: Record<string, Json> = {};
    for (const [key, member] of entries.toSorted(byKeyAndValue)) {
      let free = key;
      for (let count = 2; Object.hasOwn(members, free); count++) free = `${key}#${count}`;
      members[free] = member;
    }
    return members;
  }

  #number(value: number): Json {
    return this.#numbers.get(String(value)) ?? this.#instants.number(value);
  }

  /** With or without plus, country code and separators; several that only blanks keep apart are read one by one. */
  #numberLabel(found: string): string {
    const digits = found.replace(/\D/g, '');
    const label = this.#numbers.get(digits) ?? this.#numbers.get(`1${digits}`);
    if (label !== undefined) return label;
    return found.includes(' ') && digits.length > LONGEST_NUMBER
      ? found
          .split(' ')
          .map(each => this.#numberLabel(each))
          .join(' ')
      : found;
  }

  /** Whether a value is a raw copy of an event that was posted in this run. */
  #isEvent(read: Json): boolean {
    this.#events ??= new Set(this.#bodies.flatMap(body => this.#eventTexts(body)));
    return this.#events.has(stableText(read));
  }

  #eventTexts(body: string): string[] {
    try {
      const parsed = JSON.parse(body) as Json;
      const events = isJsonArray(parsed) ? parsed : [parsed];
      return events.map(event => stableText(this.value(event)));
    } catch {
      return [];
    }
  }
}

function looksLikeEvent({ type, message }: JsonObject): boolean {
  return typeof type === 'string' && isJsonObject(message);
}

/** Whether a text mentions a message or a person of the run. */
export function mentionsLabel(text: string): boolean {
  return LABEL.test(text);
}

/** When it was sent and what the API called it is not the consumer's doing. */
function withoutStamp(effect: Json): Json {
  if (!isJsonObject(effect)) return effect;
  const { at: _at, id: _id, ...rest } = effect;
  return rest;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function byKeyAndValue([a, left]: readonly [string, Json], [b, right]: readonly [string, Json]): number {
  if (a !== b) return a < b ? -1 : 1;
  return stableText(left) < stableText(right) ? -1 : 1;
}
