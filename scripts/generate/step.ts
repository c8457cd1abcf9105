/** The files that one step derives: path from the repository's root → text. */
export type Files = Map<string, string>;

/** One derivation from spec/. It reads below `root` and writes nothing; generate.ts writes or compares. */
export type Step = (root: string) => Promise<Files>;
