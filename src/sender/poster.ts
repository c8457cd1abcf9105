import type { Delivery, Endpoint } from '../delivery/index.ts';
import type { Driver } from '../drivers/index.ts';
import { type Application, bodyOf, type PlannedEvent } from '../lifecycle/index.ts';
import { type Draw, drawInteger } from '../random/draw.ts';
import type { DeliveryRecord } from './delivery-book.ts';

/** How far behind the original a duplicate follows, in milliseconds. Assumed: Bandwidth says only that duplicates come. */
const DUPLICATE_AFTER_MS: readonly [number, number] = [500, 30_000];

interface PosterParts {
  readonly driver: Driver;
  readonly draw: Draw;
  readonly duplicateRatio: number;
}

/** Turns planned events into deliveries. */
export class Poster {
  readonly #parts: PosterParts;
  /** Every endpoint that something was posted to, by URL: records of deliveries do not carry credentials. */
  readonly #endpoints = new Map<string, Endpoint>();
  #count = 0;

  constructor(parts: PosterParts) {
    this.#parts = parts;
  }

  /** Schedules a delivery for each event whose audience the application has a URL for, and duplicates as they are drawn. */
  post(events: readonly PlannedEvent[], application: Application): Delivery[] {
    const ids = new Map<string, string>();
    return events.flatMap(event => {
      const url = event.audience === 'inbound' ? application.inboundUrl : application.statusUrl;
      if (url === undefined) return [];
      const { credentials } = application;
      const endpoint: Endpoint = credentials === undefined ? { url } : { url, credentials };
      const repeated = event.repeats === undefined ? undefined : ids.get(event.repeats);
      const delivery = this.#schedule(
        { ...subjectAndBody(event), endpoint, duplicateOf: repeated },
        event.dueAt,
      );
      ids.set(event.key, delivery.id);
      const { draw, duplicateRatio } = this.#parts;
      if (draw(`${event.key}/duplicate`) >= duplicateRatio) return [delivery];
      const dueAt = event.dueAt + drawInteger(draw, `${event.key}/duplicate/after`, DUPLICATE_AFTER_MS);
      return [delivery, this.#schedule({ ...delivery, duplicateOf: delivery.id }, dueAt)];
    });
  }

  /** Schedules a delivery of the same envelope to the same place. */
  repeat(record: DeliveryRecord, dueAt: number): Delivery {
    const { id, url, body, subject } = record;
    const endpoint = this.#endpoints.get(url) ?? { url };
    return this.#schedule({ endpoint, body, subject, duplicateOf: id }, dueAt);
  }

  #schedule(
    parts: Omit<Delivery, 'id' | 'duplicateOf'> & { duplicateOf?: string | undefined },
    dueAt: number,
  ): Delivery {
    const { endpoint, body, subject, duplicateOf } = parts;
    const id = `d${++this.#count}`;
    const delivery = { id, endpoint, body, subject, ...(duplicateOf === undefined ? {} : { duplicateOf }) };
    this.#endpoints.set(endpoint.url, endpoint);
    this.#parts.driver.schedule(delivery, dueAt);
    return delivery;
  }
}

function subjectAndBody(event: PlannedEvent): Pick<Delivery, 'subject' | 'body'> {
  const { type, messageId, recipient } = event;
  return { subject: { type, messageId, to: recipient }, body: bodyOf(event) };
}
