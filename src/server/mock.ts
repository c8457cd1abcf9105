import type { Clock } from '../drivers/index.ts';
import type { DeliveryRecord, Effect, MessageRecord, Received, Sender } from '../sender/index.ts';
import type { Trouble } from '../sender/trouble.ts';
import type { Arriving } from './arriving.ts';

/** A mock Bandwidth that is running. */
export interface Mock extends AsyncDisposable {
  /** Base URL of the Messaging API, to which `/users/{accountId}/messages` is appended. */
  readonly url: string;
  /** Every drawn number follows from it; a store goes on with the seed that it was begun with. */
  readonly seed: string | number;
  readonly clock: Clock;
  /** The core behind the doors, for those who want its journal or change its outcomes. */
  readonly sender: Sender;
  /** What is wrong between sender and consumer; assign to change it. */
  trouble: Trouble;
  /** Lets a message come in; one entry for each owned number that it reaches. */
  receive(arriving: Arriving): Promise<readonly Received[]>;
  /** Resolves when every delivery is acknowledged or exhausted. */
  idle(): Promise<void>;
  messages(): readonly MessageRecord[];
  deliveries(): readonly DeliveryRecord[];
  /** What consumers asked the API to send. */
  effects(): readonly Effect[];
  /** Forgets everything but the time and the ids that were given out. */
  reset(): void;
  /** Takes no more requests, starts no further attempt, and resolves when none is in flight. */
  drain(): Promise<void>;
  close(): Promise<void>;
}
