import type { CallbackEnvelope, CallbackEvent } from '../contract/index.ts';
import { directionOfEvent, isEventType } from '../contract/event-types.ts';
import { outcomeText } from '../laws/judging/unacknowledged.ts';
import { drawFrom } from '../random/draw.ts';
import { policyOf } from '../simulation/sender-policy.ts';
import { Sending } from '../simulation/sending.ts';
import { consumerOf, type Testable } from './testable.ts';

/** What is posted: an envelope, the one event in it, or a body as text. */
export type Postable = CallbackEnvelope | CallbackEvent | string;

/** How one envelope was received. */
export interface Delivered {
  readonly isAcknowledged: boolean;
  /** `500`, `no answer within 10 s`. */
  readonly answer: string;
}

/** Posts one envelope as Bandwidth would, credentials and their challenge included, and tries nothing again. */
export async function deliver(testable: Testable, postable: Postable): Promise<Delivered> {
  const running = await consumerOf(testable).start({});
  const startAt = running.now?.() ?? Date.now();
  const sending = new Sending({
    consumer: running,
    policy: policyOf({ retries: false }),
    draw: drawFrom('deliver'),
    startAt,
    lagMs: 0,
    concurrency: undefined,
  });
  try {
    await sending.deliver([
      { ...contentOf(postable), step: 0, copy: 0, isRepetition: false, dueAt: startAt, mishaps: [] },
    ]);
    const [delivery] = sending.traffic.deliveries(sending.journal.entries());
    const last = delivery?.requests.at(-1);
    return {
      isAcknowledged: delivery?.ending === 'acknowledged',
      answer: last === undefined ? 'nothing: it was never posted' : outcomeText(last),
    };
  } finally {
    await sending.close();
    await running.stop();
  }
}

function contentOf(postable: Postable) {
  const body = typeof postable === 'string' ? postable : JSON.stringify([postable].flat());
  const { type = 'unreadable', messageId = '', to = '' } = subjectOf(postable);
  const isInbound = isEventType(type) && directionOfEvent[type] === 'in';
  const audience = isInbound ? ('inbound' as const) : ('status' as const);
  return { what: type, people: [], audience, body, subject: { type, messageId, to } };
}

/** Reads no more than it must: what is posted may be anything, for that is what tests are for. */
function subjectOf(postable: Postable): { type?: string; messageId?: string; to?: string } {
  const [event] = typeof postable === 'string' ? parsed(postable) : [postable].flat();
  const { type, to, message } = (event ?? {}) as Partial<CallbackEvent>;
  return {
    ...(typeof type === 'string' && { type }),
    ...(typeof to === 'string' && { to }),
    ...(typeof message?.id === 'string' && { messageId: message.id }),
  };
}

function parsed(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown].flat();
  } catch {
    return [];
  }
}
