/** What was exercised of one kind of situation, and what was not. */
export interface Covered {
  /** How often each was met, most often first. */
  readonly exercised: Readonly<Record<string, number>>;
  readonly missed: readonly string[];
}

/** The situations that a check has put the consumer into, computed from the journals of all runs. */
export interface Coverage {
  readonly eventTypes: Covered;
  readonly errorCodes: Covered;
  readonly fields: Covered;
  readonly channels: Covered;
  readonly quirks: Covered;
  readonly outcomes: Covered;
  readonly orders: Covered;
  readonly overlaps: Covered;
  readonly crashPoints: Covered;
  readonly faults: Covered;
  /** Deliveries and attempts made in all. */
  readonly deliveries: number;
  readonly attempts: number;
}
