/** What may come next. Together with the open brackets it is all that the scanner has to remember. */
export type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

/** An array or object that has not been closed yet. */
export interface Open {
  readonly bracket: '[' | '{';
  readonly at: number;
  readonly keys: Set<string>;
  /** The key or index that is being read. */
  current: string | number;
}

/** Where the scanner stands. */
export interface Scan {
  readonly text: string;
  readonly open: Open[];
  at: number;
  expecting: Expecting;
}
