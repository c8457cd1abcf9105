import type { DeliveryRecord } from '../../../src/sender/index.ts';
import type { MockOptions } from '../../../src/server/mock-options.ts';
import type { Arriving } from '../../../src/server/arriving.ts';

/** What a door can do. A case names what it needs, and is left out where a door lacks that. */
export type Ability =
  /** Answers good requests with what the documents describe. */
  | 'answers'
  /** Refuses bad requests with the documented status and body. */
  | 'refusals'
  /** Remembers: what was sent can be listed, what was uploaded downloaded. */
  | 'memory'
  /** Knows users and their rights. */
  | 'accounts'
  /** Posts callbacks in virtual time, with retries, timeouts, duplicates and credentials. */
  | 'delivery'
  /** Its callbacks tell of the very messages that were sent; those of a static mock tell of an example. */
  | 'receipts'
  /** Lets messages come in. */
  | 'inbound';

/** Every ability there is, for doors that have them all. */
export const everything: readonly Ability[] = [
  'answers',
  'refusals',
  'memory',
  'accounts',
  'delivery',
  'receipts',
  'inbound',
];

/** One way by which a consumer's program reaches the mock. */
export interface Door {
  readonly name: string;
  readonly abilities: readonly Ability[];
  open(opening: Opening): Promise<OpenDoor>;
}

/** What a case asks of the mock behind the door. */
export interface Opening {
  /** How the consumer meets each callback. Default: 204. */
  readonly meet?: Meet;
  readonly options?: Pick<
    MockOptions,
    'accounts' | 'credentials' | 'duplicateRatio' | 'policy' | 'quirks' | 'rate' | 'seed' | 'startAt'
  >;
}

/** A request that a scripted consumer sees. */
export interface Seen {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as it came. */
  readonly body: string;
  /** How often this body came, from 1. */
  readonly count: number;
}

/** What a scripted consumer does with a request. */
export type Meeting =
  { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'hang' | 'reset';

export type Meet = (seen: Seen) => Meeting;

/** A door that is open. Whoever opened it has to close it. */
export interface OpenDoor {
  /** Base URL of the Messaging API, which the case asks with `fetch`. */
  readonly baseUrl: string;
  /** Where access tokens are had. */
  readonly tokenUrl: string;
  /** What the consumer saw, oldest first. */
  readonly seen: readonly Seen[];
  receive(arriving: Arriving): Promise<unknown>;
  /** Resolves when every delivery is acknowledged or exhausted. */
  idle(): Promise<void>;
  deliveries(): readonly DeliveryRecord[] | Promise<readonly DeliveryRecord[]>;
  close(): Promise<void>;
}
