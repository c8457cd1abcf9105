import type { Endpoint } from './endpoint.ts';

/** What a delivery is about, for the reader of a journal. */
export interface Subject {
  /** Type of the first event in the envelope. */
  readonly type: string;
  readonly messageId: string;
  /** The recipient that the first event concerns. */
  readonly to: string;
}

/** The promise to get one envelope acknowledged by one endpoint. */
export interface Delivery {
  /** Unique within a run and the same in every run with this seed: `d1`, `d2`, … */
  readonly id: string;
  readonly endpoint: Endpoint;
  /** The envelope as it is posted: JSON text. */
  readonly body: string;
  readonly subject: Subject;
  /** The delivery whose envelope this one repeats, where the provider sends an event twice. */
  readonly duplicateOf?: string;
}
