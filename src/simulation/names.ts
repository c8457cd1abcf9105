import { messageId, uuidFor } from '../lifecycle/message-id.ts';
import { type Draw, drawWithin } from '../random/draw.ts';
import { type Identity, ownNumber } from './identity.ts';
import { type Json, isJsonArray, isJsonObject } from './json.ts';
import type { NumberPool } from './number-pool.ts';

/** What the names of one run are made from. */
export interface NamesGiven {
  readonly identity: Identity;
  readonly pool: NumberPool;
  readonly draw: Draw;
  /** Tells this run from the others of the check. */
  readonly run: number;
  /** When the scenario begins, epoch milliseconds. */
  readonly startAt: number;
}

const OURS = /^us(\d*)$/;
const PERSON = /^p\d+(\.\d+)?$/;
const STEADY_PLACE = /^message-id\/.*\/[0-3]$/;
const PLACE = /\{\{([\w.]+)\}\}/g;

/** What stands for the labels of a scenario in one run: fresh ids and numbers, and the instants that were written into events. */
export class Names {
  readonly startAt: number;
  readonly #given: NamesGiven;
  readonly #draw: Draw;
  readonly #ids = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #instants = new Map<number, string>();

  constructor(given: NamesGiven) {
    this.startAt = given.startAt;
    this.#given = given;
    this.#draw = drawWithin(given.draw, `run-${given.run}`);
  }

  /** The id of a message; `at` is when it was made, and only has a say when the label is met for the first time. */
  message(label: string, at = this.startAt, form: 'stamped' | 'uuid' = 'stamped'): string {
    const known = this.#ids.get(label);
    if (known !== undefined) return known;
    const stamped = messageId({ now: at, draw: this.#idDraw, key: label });
    const id = form === 'uuid' ? uuidFor(stamped, this.#draw) : stamped;
    this.#ids.set(label, id);
    return id;
  }

  /** The number of a person or of ours; what is no label stands for itself. */
  party(label: string): string {
    const known = this.#numbers.get(label);
    if (known !== undefined) return known;
    const number = this.#numberFor(label);
    if (number !== label) this.#numbers.set(label, number);
    return number;
  }

  /** Remembers an instant that is written into an event, so that it can be read back; returns it. */
  instant(at: number): number {
    this.#instants.set(at, `start+${at - this.startAt}ms`);
    return at;
  }

  /** Puts names in place of `{{label}}` in a text. */
  fillText(text: string): string {
    return text.replace(PLACE, (place, label: string) => {
      if (label === 'app') return this.applicationId;
      if (OURS.test(label) || PERSON.test(label)) return this.party(label);
      return /^m\d/.test(label) ? this.message(label) : place;
    });
  }

  /** The same in every text of a value. */
  fill(value: Json): Json {
    if (typeof value === 'string') return this.fillText(value);
    if (isJsonArray(value)) return value.map(each => this.fill(each));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [this.fillText(key), this.fill(member)]),
    );
  }

  /** Lets a value stand for a label beside the one that stands for it already, as when a quirk has changed an id. */
  alias(label: string, actual: string): void {
    this.#ids.set(`${label}\u0000${actual}`, actual);
  }

  get applicationId(): string {
    return this.#given.identity.applicationId;
  }

  get accountId(): string {
    return this.#given.identity.accountId;
  }

  /** A draw that is the same in every run, for whatever must not tell two runs apart. */
  get steadyDraw(): Draw {
    return this.#given.draw;
  }

  /** Label by id. */
  get ids(): readonly (readonly [actual: string, label: string])[] {
    return [...this.#ids].map(([label, id]) => [id, label.split('\u0000')[0] ?? label]);
  }

  /** Label by telephone number. */
  get numbers(): readonly (readonly [actual: string, label: string])[] {
    return [...this.#numbers].map(([label, number]) => [number, label]);
  }

  /** What is written for an instant that an event contains; undefined for any other. */
  labelOfInstant(at: number): string | undefined {
    return this.#instants.get(at);
  }

  /** The first letters after the stamp are the same in every run, for consumers that read an id as a number and stop at a letter. */
  readonly #idDraw: Draw = key => (STEADY_PLACE.test(key) ? this.#given.draw(key) : this.#draw(key));

  #numberFor(label: string): string {
    const ours = OURS.exec(label);
    if (ours !== null) return ownNumber(this.#given.identity, Number(ours[1] || 1));
    return PERSON.test(label) ? this.#given.pool.take() : label;
  }
}
