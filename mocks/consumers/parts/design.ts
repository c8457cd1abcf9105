import type { Event } from './events.ts';
import { keyOf, isInbound, segmentsOf, eventsIn } from './events.ts';
import { challenging } from './guard.ts';
import { jsonOf } from './body.ts';
import { Ledger } from './ledger.ts';
import type { MockConsumer } from './mock-consumer.ts';
import { Refusal } from './refusal.ts';
import { Replies } from './replies.ts';
import type { Surroundings } from './surroundings.ts';

/** What every step of handling has at hand. */
export interface Tools {
  readonly ledger: Ledger;
  readonly replies: Replies;
  readonly surroundings: Surroundings;
  readonly design: Design;
}

/** The steps of a consumer; each bug of the zoo replaces one of them. */
export interface Design {
  /** Refuses a request by its head, or lets it pass. */
  guard(request: Request, surroundings: Surroundings): Response | null;
  /** Reads the body. */
  read(request: Request, tools: Tools): Promise<unknown>;
  /** Picks the events out of a body, or refuses it. */
  recognise(body: unknown): readonly Event[];
  /** Handles all events of an envelope, before it is acknowledged. */
  handleAll(events: readonly Event[], tools: Tools): Promise<void>;
  /** Handles one event, if it is a new one. */
  handle(event: Event, tools: Tools): void | Promise<void>;
  /** What tells an event from others. */
  keyOf(event: Event): string;
  /** Writes down what a new event says. */
  record(event: Event, tools: Tools): void;
  /** Does what a crash has left undone. */
  recover(tools: Tools): Promise<void>;
  /** The answer to an envelope that was handled. */
  acknowledge(): Response;
  /** The answer when something went wrong. */
  refuse(error: unknown): Response;
}

/** Later events of a message never yield to earlier ones; of two that contradict each other, delivered is believed. */
const ranks = ['message-sending', 'message-sent', 'message-failed', 'message-delivered', 'message-read'];

/**
 * The design of a correct consumer: know what was handled by (message id, type, recipient), write the knowledge and the
 * consequences in one transaction, never let a status go back, answer people once, acknowledge last.
 */
export const correctDesign: Design = {
  guard: challenging,
  read: request => jsonOf(request),
  recognise: eventsIn,
  async handleAll(events, tools) {
    for (const event of events) await tools.design.handle(event, tools);
    await tools.replies.answer(events.map(({ message }) => message.id));
  },
  handle(event, tools) {
    const { ledger, design, surroundings } = tools;
    ledger.atomically(() => {
      if (ledger.remember(design.keyOf(event), surroundings.now())) design.record(event, tools);
    });
  },
  keyOf,
  record(event, { ledger }) {
    if (isInbound(event)) {
      ledger.addLetter(event);
      ledger.add('received', segmentsOf(event));
      return;
    }
    const rank = rankOf(event);
    if (rank < 0) return;
    ledger.setStatus(event, { status: event.type, rank });
    if (event.type === 'message-delivered') ledger.add('billed', segmentsOf(event));
  },
  recover: ({ replies }) => replies.answer(),
  acknowledge: () => new Response(null, { status: 204 }),
  refuse(error) {
    return new Response(null, { status: error instanceof Refusal ? error.status : 500 });
  },
};

/** How much a receipt says; below 0 for types that nobody has told us about. */
export function rankOf({ type }: Event): number {
  return ranks.indexOf(type);
}

/** A way to make a consumer that follows the correct design except for the steps given. */
export function following(changes: Partial<Design>): (surroundings: Surroundings) => MockConsumer {
  const design = { ...correctDesign, ...changes };
  return surroundings => {
    const ledger = new Ledger(surroundings.database);
    const replies = new Replies(ledger, surroundings);
    const tools = { ledger, replies, surroundings, design };
    return {
      recover: () => design.recover(tools),
      fetch: request => respond(request, tools),
      observe: () => ledger.observe(),
      reset: () => ledger.clear(),
    };
  };
}

async function respond(request: Request, tools: Tools): Promise<Response> {
  const { design, surroundings } = tools;
  try {
    const refused = design.guard(request, surroundings);
    if (refused) return refused;
    await design.handleAll(design.recognise(await design.read(request, tools)), tools);
    return design.acknowledge();
  } catch (error) {
    return design.refuse(error);
  }
}
