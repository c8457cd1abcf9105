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
/** A label of this run anywhere in a text. */
const LABEL = /(?<![\w+])(?:m\d+(?:\.\d+)?|p\d+(?:\.\d+)?|us\d*)(?!\w)/;

/** Reads what was seen in one run back into the labels of its scenario, so that two runs can be compared. */
export class Canonicaliser {
  readonly #labels = new Map<string, string>();
  readonly #pattern: RegExp | null;
  readonly #instants: InstantReader;
  readonly #applicationId: string;
  readonly #bodies: readonly string[];
  #events: ReadonlySet<string> | undefined;

  constructor({ names, endAt, realNow, replyIds, bodies }: CanonicalGiven) {
    for (const id of replyIds) this.#labels.set(id.toLowerCase(), '<reply>');
    for (const [id, label] of names.ids) this.#labels.set(id.toLowerCase(), label);
    const patterns = [...this.#labels.keys()].map(escaped);
    for (const [number, label] of names.numbers) {
      const digits = number.replace(/^\+/, '');
      this.#labels.set(digits, label);
      patterns.push(numberPattern(digits));
    }
    this.#pattern = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'gi');
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
    const named = this.#pattern === null ? text : text.replace(this.#pattern, found => this.#labelOf(found));
    const known = named.replaceAll(this.#applicationId, '<application>');
    return this.#instants.text(known.replace(UUID, '<uuid>'));
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
    const label = this.#labels.get(String(value));
    if (label !== undefined && Number.isInteger(value)) return label;
    return this.#instants.number(value);
  }

  #labelOf(found: string): string {
    const exact = this.#labels.get(found.toLowerCase());
    if (exact !== undefined) return exact;
    const digits = found.replace(/\D/g, '');
    return this.#labels.get(digits) ?? this.#labels.get(`1${digits}`) ?? found;
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

/** The number with or without plus and country code, and with the usual separators, but never inside a longer one. */
function numberPattern(digits: string): string {
  const separated = digits.replace(/^1/, '').split('').join('[-. ()]{0,2}');
  const isNorthAmerican = /^1\d{10}$/.test(digits);
  const country = isNorthAmerican ? '(?:\\+?1[-. ]?)?\\(?' : '\\+?';
  const rest = isNorthAmerican ? separated : digits;
  return `(?<![\\d+])${country}${rest}(?!\\d)`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function byKeyAndValue([a, left]: readonly [string, Json], [b, right]: readonly [string, Json]): number {
  if (a !== b) return a < b ? -1 : 1;
  return stableText(left) < stableText(right) ? -1 : 1;
}
