import type { Subject } from '../../delivery/index.ts';
import {
  accountFrom,
  acceptMessage,
  acceptMultiChannel,
  behaviourOf,
  bodyOf,
  type CarrierOutcome,
  plan,
  planInbound,
  type PlannedEvent,
} from '../../lifecycle/index.ts';
import { type Draw, drawInteger, drawOne } from '../../random/draw.ts';
import type { LoadKind } from './kinds.ts';
import { kindAt, type Mix } from './mix.ts';

/** One callback: what is posted, and what it is about. */
export interface Callback {
  readonly subject: Subject;
  readonly body: string;
}

const applicationId = '93de2206-9669-4e07-948d-329f4b722ee2';
const application = { id: applicationId };
const account = accountFrom({ id: '9900000', applications: [application] });
const behaviour = behaviourOf(account);

const TEXTS: readonly [string, ...string[]] = [
  'Your code is 482915.',
  'Running late, there in ten minutes 🚕',
  'Reply STOP to end these messages, HELP for help.',
  'Gracias por su compra. Su pedido número 10457 está en camino y llegará mañana entre las 9 y las 12.',
  'Your appointment is confirmed for Tuesday at 14:30. Reply C to confirm or R to choose another time. '.repeat(
    2,
  ),
];
const PICTURE = 'https://dev.bandwidth.com/images/bandwidth-logo.png';
const ERROR_CODES: readonly [number, ...number[]] = [4720, 4750, 4770, 5106, 5620];

/** How long before its callback a message began its life, so that what the callback tells of has just happened; milliseconds. */
const AGE_MS: Readonly<Record<LoadKind, number>> = {
  sms: 500,
  mms: 4000,
  rbm: 5500,
  failed: 500,
  inbound: 100,
  'inbound-mms': 100,
};

/** Callbacks without end, as Bandwidth would send them: a new message each time, and everything that is told of it in order. */
export class Traffic {
  readonly #draw: Draw;
  readonly #mix: Mix;
  #left: PlannedEvent[] = [];
  #messages = 0;

  constructor({ draw, mix }: { readonly draw: Draw; readonly mix: Mix }) {
    this.#draw = draw;
    this.#mix = mix;
  }

  /** The next callback, to be sent at the instant. */
  next(at: number): Callback {
    while (this.#left.length === 0) this.#left = this.#tell(`load${this.#messages++}`, Math.floor(at));
    const event = this.#left.shift()!;
    const { type, messageId, recipient: to } = event;
    return { subject: { type, messageId, to }, body: bodyOf(event) };
  }

  #tell(key: string, at: number): PlannedEvent[] {
    const kind = kindAt(this.#mix, this.#draw(`${key}/kind`));
    const now = at - AGE_MS[kind];
    switch (kind) {
      case 'inbound':
      case 'inbound-mms':
        return this.#receive(key, { now, media: kind === 'inbound-mms' });
      case 'sms':
      case 'mms':
      case 'rbm':
      case 'failed':
        return this.#send(key, { now, kind });
    }
  }

  #receive(key: string, { now, media }: { now: number; media: boolean }): PlannedEvent[] {
    const message = {
      kind: 'message' as const,
      from: this.#number(`${key}/from`, 2),
      to: [this.#number(`${key}/to`, 3)] as const,
      text: this.#text(key),
      ...(media && { media: [PICTURE] }),
    };
    return [...planInbound(message, { account, draw: this.#draw, now, key })];
  }

  #send(key: string, { now, kind }: { now: number; kind: LoadKind }): PlannedEvent[] {
    const draw = this.#draw;
    const given = { account, behaviour, draw, now, key };
    const to = [this.#number(`${key}/to`, 2)] as const;
    const from = this.#number(`${key}/from`, 3);
    const text = this.#text(key);
    const content = { from: 'BwkitAgent', applicationId, channel: 'RBM', content: { text } } as const;
    const message =
      kind === 'rbm'
        ? acceptMultiChannel({ to, channelList: [content] }, given)
        : acceptMessage(
            { applicationId, from, to, text, ...(kind === 'mms' && { media: [PICTURE] }) },
            given,
          );
    const outcome: CarrierOutcome =
      kind === 'failed'
        ? { kind: 'failed', errorCode: drawOne(draw, `${key}/error`, ERROR_CODES) }
        : { kind: 'delivered' };
    const outcomes = { byMessage: new Map([[message.id, outcome]]) };
    return [...plan(message, { account, application, outcomes, draw, now }).events];
  }

  /** A number of the kind that is reserved for stories: ours and theirs differ in their exchange. */
  #number(key: string, area: number): string {
    return `+1${area}02555${String(drawInteger(this.#draw, key, [0, 9999])).padStart(4, '0')}`;
  }

  #text(key: string): string {
    return drawOne(this.#draw, `${key}/text`, TEXTS);
  }
}
