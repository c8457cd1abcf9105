import type { Delivery, Endpoint } from '../delivery/index.ts';
import { type Application, bodyOf, type PlannedEvent } from '../lifecycle/index.ts';
import { type Draw, drawInteger } from '../random/draw.ts';
import type { DeliveryRecord } from './delivery-book.ts';
import { deliveryId } from './delivery-id.ts';
import type { Legacy, Scheduled } from './store/store.ts';

/** How far behind the original a duplicate follows, in milliseconds. Assumed: Bandwidth says only that duplicates come. */
const DUPLICATE_AFTER_MS: readonly [number, number] = [500, 30_000];

interface PosterParts {
  /** What an earlier process left. */
  readonly legacy: Legacy | null;
  readonly draw: Draw;
  readonly duplicateRatio: () => number;
}

/** Turns planned events into deliveries. */
export class Poster {
  readonly #parts: PosterParts;
  /** Every endpoint that something was posted to, by URL: records of deliveries do not carry credentials. */
  readonly #endpoints: Map<string, Endpoint>;
  #count: number;

  constructor(parts: PosterParts) {
    this.#parts = parts;
    const { endpoints = [], deliveries = 0 } = parts.legacy ?? {};
    this.#endpoints = new Map(endpoints.map(endpoint => [endpoint.url, endpoint]));
    this.#count = deliveries;
  }

  /** How many deliveries were made. */
  get count(): number {
    return this.#count;
  }

  /** Makes a delivery for each event whose audience the application has a URL for, and duplicates as they are drawn. */
  post(events: readonly PlannedEvent[], application: Application): Scheduled[] {
    const ids = new Map<string, string>();
    return events.flatMap(event => {
      const url = event.audience === 'inbound' ? application.inboundUrl : application.statusUrl;
      if (url === undefined) return [];
      const { credentials } = application;
      const endpoint: Endpoint = credentials === undefined ? { url } : { url, credentials };
      const repeated = event.repeats === undefined ? undefined : ids.get(event.repeats);
      const original = this.#schedule(
        { ...subjectAndBody(event), endpoint, duplicateOf: repeated },
        event.dueAt,
      );
      const { delivery } = original;
      ids.set(event.key, delivery.id);
      const { draw, duplicateRatio } = this.#parts;
      if (draw(`${event.key}/duplicate`) >= duplicateRatio()) return [original];
      const dueAt = event.dueAt + drawInteger(draw, `${event.key}/duplicate/after`, DUPLICATE_AFTER_MS);
      return [original, this.#schedule({ ...delivery, duplicateOf: delivery.id }, dueAt)];
    });
  }

  /** Makes a delivery of the same envelope to the same place. */
  repeat(record: DeliveryRecord, dueAt: number): Scheduled {
    const { id, url, body, subject } = record;
    const endpoint = this.#endpoints.get(url) ?? { url };
    return this.#schedule({ endpoint, body, subject, duplicateOf: id }, dueAt);
  }

  #schedule(
    parts: Omit<Delivery, 'id' | 'duplicateOf'> & { duplicateOf?: string | undefined },
    dueAt: number,
  ): Scheduled {
    const { endpoint, body, subject, duplicateOf } = parts;
    const id = deliveryId(++this.#count);
    const delivery = { id, endpoint, body, subject, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    this.#endpoints.set(endpoint.url, endpoint);
    return { delivery, dueAt };
  }
}

function subjectAndBody(event: PlannedEvent): Pick<Delivery, 'subject' | 'body'> {
  const { type, messageId, recipient } = event;
  return { subject: { type, messageId, to: recipient }, body: bodyOf(event) };
}
