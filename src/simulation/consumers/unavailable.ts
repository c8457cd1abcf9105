/** What people have to know of a consumer that cannot be judged, in three sentences. */
export interface Unavailability {
  /** What happened, with the value. */
  readonly what: string;
  readonly expected: string;
  /** What to do, without the word `Hint:`. */
  readonly hint: string;
}

/** The consumer cannot be started, reached or looked at, so that nothing can be judged. */
export class ConsumerUnavailable extends Error {
  override readonly name = 'ConsumerUnavailable';
  readonly story: Unavailability;

  constructor(story: Unavailability) {
    const { what, expected, hint } = story;
    super(`${what} ${expected} Hint: ${hint}`);
    this.story = story;
  }
}
