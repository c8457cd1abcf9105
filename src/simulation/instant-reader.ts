import type { Names } from './names.ts';

const DAY_MS = 86_400_000;
const ISO = /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g;
const EPOCH = /(?<![\w.])\d{10}(?:\d{3})?(?![\w.])/g;
const EARLIEST_EPOCH_MS = Date.UTC(2020, 0, 1);

/**
 * Reads instants back.
 *
 * One that an event contains becomes its distance from the beginning, so that "the time of the last event" can be compared. Any
 * other in or about the run is merely `<instant>`: when something was received is not the consumer's doing. Seconds without a
 * fraction are always `<instant>`, because such a one cannot be told from the time of an event. Others stay.
 */
export class InstantReader {
  readonly #names: Names;
  readonly #spans: readonly (readonly [from: number, to: number])[];

  constructor(names: Names, { endAt, realNow }: { readonly endAt: number; readonly realNow: number }) {
    this.#names = names;
    this.#spans = [
      [names.startAt - DAY_MS, Math.max(endAt, names.startAt) + DAY_MS],
      [realNow - DAY_MS, realNow + DAY_MS],
    ];
  }

  text(text: string): string {
    return text
      .replace(ISO, found => this.#iso(found))
      .replace(EPOCH, found => String(this.number(Number(found))));
  }

  number(value: number): number | string {
    if (!Number.isFinite(value) || value < EARLIEST_EPOCH_MS / 1000) return value;
    if (value >= EARLIEST_EPOCH_MS) return this.#labelOf(value) ?? value;
    return this.#isNear(value * 1000) ? '<instant>' : value;
  }

  #iso(found: string): string {
    if (found.length === 10) return this.#isNear(Date.parse(found)) ? '<day>' : found;
    const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(found) ? found : `${found}Z`;
    const at = Date.parse(zoned.replace(' ', 'T').replace(',', '.'));
    if (Number.isNaN(at)) return found;
    if (/[.,]\d+/.test(found)) return this.#labelOf(at) ?? found;
    return this.#isNear(at) ? '<instant>' : found;
  }

  #labelOf(at: number): string | undefined {
    const whole = Math.floor(at);
    return this.#names.labelOfInstant(whole) ?? (this.#isNear(whole) ? '<instant>' : undefined);
  }

  #isNear(at: number): boolean {
    return this.#spans.some(([from, to]) => at >= from && at <= to);
  }
}
