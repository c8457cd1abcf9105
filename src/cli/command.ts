import type { ExitCode } from './exit-code.ts';
import type { Options, Settings } from './option.ts';
import type { Terminal } from './terminal.ts';

/** A word that a command takes after its name. */
export interface Word {
  readonly name: string;
  readonly help: string;
  /** It may be left out. */
  readonly optional?: boolean;
  /** It may be repeated; only the last word of a command can be. */
  readonly repeatable?: boolean;
}

/** What the caller asked for, ready to obey. */
export interface Call<Declared extends Options> {
  readonly words: readonly string[];
  readonly settings: Settings<Declared>;
  /** What the config file says about this command beyond its flags. */
  readonly section: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

/** A line to copy, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/**
 * One command of `bwkit`, as data for the parser and the help text.
 *
 * A file in commands/ declares it and is read at every start, so it imports nothing heavy; `run` loads what it needs.
 */
export interface Command<Name extends string = string, Declared extends Options = Options, Extra = object> {
  readonly name: Name;
  /** One sentence without a full stop, for the list of commands. */
  readonly summary: string;
  /** Further paragraphs for the help text of the command. */
  readonly details?: string;
  /** The heading it stands under in the list of commands. */
  readonly group: string;
  readonly words: readonly Word[];
  readonly options: Declared;
  readonly examples: readonly Example[];
  /** Keys of its section in a config file that are not flags. */
  readonly sectionKeys?: readonly (keyof Extra & string)[];
  run(call: Call<Declared>): Promise<ExitCode>;
}

/** Declares a command, so that its options give `run` the types of its settings. */
export function defineCommand<const Name extends string, Declared extends Options, Extra = object>(
  command: Command<Name, Declared, Extra>,
): Command<Name, Declared, Extra> {
  return command;
}

/** Any command, for code that handles them all alike. */
export type AnyCommand = Omit<Command, 'sectionKeys' | 'run'> & {
  readonly sectionKeys?: readonly string[];
  run(call: Call<Options>): Promise<ExitCode>;
};
