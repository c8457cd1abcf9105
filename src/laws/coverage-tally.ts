import { errorCodes } from '../contract/generated/error-codes.ts';
import { quirks } from '../contract/generated/quirks.ts';
import { eventTypes, schemas } from '../contract/index.ts';
import { crashPoints, faults } from '../faults/index.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../simulation/json.ts';
import type { DeliveryRecord, Run } from '../simulation/run.ts';
import type { Scenario } from '../simulation/scenario.ts';
import { isEnvelopeStep } from '../simulation/timeline.ts';
import type { Coverage, Covered } from './coverage.ts';

const OUTCOMES = ['acknowledged', 'refused', 'challenged', 'timed-out', 'broken'];
const ORDERS = ['as it happened', 'overtaken', 'at the same moment'];
const OVERLAPS = ['one event twice', 'different events'];
const CHANNELS = ['SMS', 'MMS', 'RBM'];

const eventFields = fieldsOf('MessageReceived', 'MessageDelivered', 'MessageFailed', 'MessageRead').filter(
  name => name !== 'message',
);
const messageFields = fieldsOf('InboundMessage', 'OutboundMessage').map(name => `message.${name}`);

/** Counts the situations that runs put a consumer into. */
export class CoverageTally {
  readonly #counts = {
    eventTypes: new Map<string, number>(),
    errorCodes: new Map<string, number>(),
    fields: new Map<string, number>(),
    channels: new Map<string, number>(),
    quirks: new Map<string, number>(),
    outcomes: new Map<string, number>(),
    orders: new Map<string, number>(),
    overlaps: new Map<string, number>(),
    crashPoints: new Map<string, number>(),
    faults: new Map<string, number>(),
  };
  #deliveries = 0;
  #attempts = 0;

  add(run: Run, scenario: Scenario): void {
    this.#deliveries += run.deliveries.length;
    for (const delivery of run.deliveries) this.#addDelivery(delivery);
    for (const kind of run.struck) count(this.#counts.faults, kind);
    for (const point of run.crashes) count(this.#counts.crashPoints, point);
    for (const name of quirksIn(scenario)) count(this.#counts.quirks, name);
    if (run.mostInFlight > 1)
      count(this.#counts.overlaps, run.struck.has('overlap') ? 'one event twice' : 'different events');
    count(this.#counts.orders, orderOf(run));
  }

  /** What was met and what was not. A kind without an end, such as unknown types, only tells what was met. */
  total(): Coverage {
    const { eventTypes: types, errorCodes: codes, ...counts } = this.#counts;
    return {
      eventTypes: covered(types, eventTypes),
      errorCodes: covered(
        codes,
        errorCodes.filter(({ status }) => status !== 'removed').map(({ code }) => String(code)),
      ),
      fields: covered(counts.fields, [...eventFields, ...messageFields]),
      channels: covered(counts.channels, CHANNELS),
      quirks: covered(
        counts.quirks,
        Object.values(quirks)
          .filter(({ documentedToday }) => documentedToday)
          .map(({ name }) => name),
      ),
      outcomes: covered(counts.outcomes, OUTCOMES),
      orders: covered(counts.orders, ORDERS),
      overlaps: covered(counts.overlaps, OVERLAPS),
      crashPoints: covered(counts.crashPoints, crashPoints),
      faults: covered(counts.faults, Object.keys(faults)),
      deliveries: this.#deliveries,
      attempts: this.#attempts,
    };
  }

  #addDelivery({ posting, requests }: DeliveryRecord): void {
    this.#attempts += requests.length;
    for (const { outcome } of requests) {
      const kind = outcome.kind;
      count(this.#counts.outcomes, kind);
    }
    if (posting.manner === undefined && posting.subject.type !== 'none') this.#addBody(posting.body);
  }

  #addBody(body: string): void {
    const parsed = parse(body);
    const events = isJsonArray(parsed) ? parsed : [parsed];
    for (const event of events) if (isJsonObject(event)) this.#addEvent(event);
  }

  #addEvent(event: JsonObject): void {
    const { type, errorCode, message } = event;
    count(this.#counts.eventTypes, String(type));
    if (errorCode !== undefined) count(this.#counts.errorCodes, String(errorCode));
    for (const name of Object.keys(event)) if (eventFields.includes(name)) count(this.#counts.fields, name);
    if (!isJsonObject(message)) return;
    for (const name of Object.keys(message)) {
      const path = `message.${name}`;
      if (messageFields.includes(path)) count(this.#counts.fields, path);
    }
    count(this.#counts.channels, channelOf(message));
  }
}

function channelOf({ channel, media, to }: JsonObject): string {
  if (typeof channel === 'string') return channel;
  const isMms = (isJsonArray(media) && media.length > 0) || (isJsonArray(to) && to.length > 1);
  return isMms ? 'MMS' : 'SMS';
}

/** Those that a scenario names, and those that it is written in. */
function quirksIn({ steps, messages, sender }: Scenario): readonly string[] {
  const events = steps.filter(isEnvelopeStep).flatMap(step => step.events);
  return [
    ...events.flatMap(event => event.quirks ?? []),
    ...(events.some(({ timeDigits }) => timeDigits !== undefined) ? ['time-precision'] : []),
    ...(Object.values(messages).some(({ id }) => id === 'uuid') ? ['uuid-id'] : []),
    ...(steps.some(step => isEnvelopeStep(step) && step.events.length > 1) ? ['batch-n'] : []),
    ...(sender?.credentials === 'preemptive' ? ['preemptive-auth'] : []),
    ...(sender?.firstRequestBody === 'without-body' ? ['first-request-without-body'] : []),
  ];
}

function orderOf({ struck, deliveries }: Run): string {
  if (struck.has('reordered') || struck.has('late')) return 'overtaken';
  const dues = new Set(deliveries.map(({ posting }) => posting.dueAt));
  return dues.size < deliveries.length ? 'at the same moment' : 'as it happened';
}

function covered(counts: ReadonlyMap<string, number>, all: readonly string[]): Covered {
  const exercised = [...counts].toSorted(([, a], [, b]) => b - a);
  return { exercised: Object.fromEntries(exercised), missed: all.filter(each => !counts.has(each)) };
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function fieldsOf(...names: readonly (keyof typeof schemas)[]): readonly string[] {
  const all = names.flatMap(name => Object.keys((schemas[name]?.['properties'] ?? {}) as object));
  return [...new Set(all)];
}

function parse(body: string): Json {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return null;
  }
}
