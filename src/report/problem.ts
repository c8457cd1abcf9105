/** What a caller has to know about something that they can mend, in three sentences. */
export interface ProblemStory {
  /** What happened, with the value: `--port is "abc".` */
  readonly what: string;
  /** What was expected instead: `It must be a whole number from 0 to 65535.` */
  readonly expected: string;
  /** What to do, without the word `Hint:` that is printed before it. */
  readonly hint: string;
}

/** Ends a command because its input or configuration is bad; it is told in three lines and exits with 2. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly story: ProblemStory;

  constructor(story: ProblemStory, options?: ErrorOptions) {
    super(tell(story), options);
    this.story = story;
  }
}

/** The three lines. */
export function tell({ what, expected, hint }: ProblemStory): string {
  return `${what}\n${expected}\nHint: ${hint}`;
}

/** Shows a value inside a sentence, shortened where it would drown the sentence. */
export function quoted(value: unknown): string {
  const text = typeof value === 'bigint' ? `${value}` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
