import type { DatabaseSync } from 'node:sqlite';
import type { Credentials } from '../../../src/delivery/index.ts';

/** A message that the consumer wants to be sent. */
export interface Outgoing {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  /** What it answers, so that its receipts can be told apart. */
  readonly tag: string;
}

/** What a consumer stands in: everything that differs between a process of its own and a place in ours. */
export interface Surroundings {
  /** What survives a crash. */
  readonly database: DatabaseSync;
  /** The consumer's own clock, in epoch milliseconds. */
  now(): number;
  /** Work that takes time, such as a download. */
  sleep(ms: number): Promise<void>;
  /** Asks the Messaging API to send; resolves with the status of its answer. */
  send(message: Outgoing): Promise<number>;
  /** What an error that nobody catches does: the process ends. */
  die(error: Error): void;
  /** What the provider must show. Absent: nothing. */
  readonly credentials?: Credentials | undefined;
}
