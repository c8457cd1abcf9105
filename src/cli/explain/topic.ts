/** Something that can be explained. */
export interface Topic {
  readonly name: string;
  /** One line for the list of all topics. */
  readonly summary: string;
  /** The whole explanation: a heading is told by its own title, prose as paragraphs, facts as rows. */
  tell(): Explanation | Promise<Explanation>;
}

/** An explanation as data, so that it can be laid out for any width. */
export interface Explanation {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Lines to copy. */
  readonly lines: readonly string[];
}

/** A family of topics that is listed under one heading. */
export interface TopicFamily {
  readonly heading: string;
  topics(): readonly Topic[] | Promise<readonly Topic[]>;
}
