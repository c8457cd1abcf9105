/** What became of a value that somebody wrote. */
export type Reading<Value> =
  | { readonly fits: true; readonly value: Value }
  | { readonly fits: false; readonly expected: string; readonly hint?: string };

/**
 * One option of a command. Its key in the command's `options` is its only name: `allowRemote` is the flag
 * `--allow-remote`, the environment variable `BWKIT_ALLOW_REMOTE` and the key `allowRemote` of the config file.
 */
export interface Option<Value, Fallback = undefined, Written = Value> {
  readonly help: string;
  /** One letter, where the flag is typed often. */
  readonly short?: string;
  /** What stands for the value in help texts; a switch has none. */
  readonly placeholder?: string;
  /** A repeatable option collects its values. */
  readonly repeatable?: boolean;
  readonly fallback: Fallback;
  /** The fallback as help texts show it, where that is not as the value prints. */
  readonly shownFallback?: string;
  /** A value that fits, for hints. */
  readonly example?: string;
  /** Reads text of a flag or variable, or a value of a config file. */
  readonly read: (written: unknown) => Reading<Value>;
  /** Only for the compiler: what a typed config file may write. */
  readonly written?: Written;
}

/** The options of one command by name. */
export type Options = Readonly<Record<string, Option<unknown, unknown, unknown>>>;

/** The values that a command gets for its options. */
export type Settings<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<
    infer Value,
    infer Fallback,
    infer _Written
  >
    ? Value | Fallback
    : never;
};

/** What a config file may say about a command. */
export type Section<Declared extends Options> = {
  readonly [Name in keyof Declared]?: Declared[Name] extends Option<
    infer _Value,
    infer _Fallback,
    infer Written
  >
    ? Written
    : never;
};

/** `allowRemote` as a flag. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** `allowRemote` as an environment variable. */
export function variableOf(name: string): string {
  return `BWKIT_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`;
}
