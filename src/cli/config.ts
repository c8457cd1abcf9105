import type { commands } from './commands/index.ts';
import type { Command } from './command.ts';
import type { Section } from './option.ts';

/** What a config file may say about one command: its options by name, and what it reads beside them. */
type SectionOf<Declared> =
  Declared extends Command<string, infer Options, infer Extra> ? Section<Options> & Partial<Extra> : never;

/**
 * The content of `bwkit.config.{ts,js,mjs,json,yaml,yml}`: a section for each command, whose keys are the flags of the
 * command in camel case. A flag on the command line and an environment variable win over the file.
 */
export type Config = {
  readonly [Declared in (typeof commands)[number] as Declared['name']]?: SectionOf<Declared>;
};

/** Gives an editor the types of a config file: `export default defineConfig({ send: { timeout: '5s' } });`. */
export function defineConfig(config: Config): Config {
  return config;
}
