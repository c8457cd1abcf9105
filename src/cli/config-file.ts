import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyCommand } from './command.ts';
import { suggestion } from './nearest.ts';
import { Problem, quoted } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** A config file that was found and read. */
export interface ConfigFile {
  readonly path: string;
  readonly sections: Readonly<Record<string, unknown>>;
}

type Table = Readonly<Record<string, unknown>>;

const endings = ['.ts', '.js', '.mjs', '.json', '.yaml', '.yml'];

/** Reads the file that the caller names, or the one `bwkit.config.*` of the current folder; most folders have none. */
export async function readConfigFile(
  { cwd }: Terminal,
  named: string | undefined,
): Promise<ConfigFile | undefined> {
  const path = named ?? discover(cwd);
  if (path === undefined) return undefined;
  const sections = await load(resolve(cwd, path), path);
  if (isTable(sections)) return { path, sections };
  throw new Problem({
    what: `The config file ${path} holds ${quoted(sections)}.`,
    expected: 'It must hold one object with a section per command, such as { serve: { port: 4010 } }.',
    hint: 'in .ts, .js and .mjs files the object is the default export.',
  });
}

/** The part of the file that speaks about one command, checked for keys that nobody would read. */
export function sectionOf(
  command: AnyCommand,
  commands: readonly AnyCommand[],
  file: ConfigFile | undefined,
): Table {
  if (!file) return {};
  const names = commands.map(({ name }) => name);
  for (const key of Object.keys(file.sections)) {
    if (!names.includes(key)) throw unknownKey(`${key} in ${file.path}`, key, names);
  }
  const section = file.sections[command.name] ?? {};
  if (!isTable(section)) {
    throw new Problem({
      what: `${command.name} in ${file.path} is ${quoted(section)}.`,
      expected: 'A section holds options of its command by name.',
      hint: `see bwkit ${command.name} --help for what there is; --allow-remote is written allowRemote.`,
    });
  }
  const keys = [...Object.keys(command.options), ...(command.sectionKeys ?? [])];
  for (const key of Object.keys(section)) {
    if (!keys.includes(key)) throw unknownKey(`${command.name}.${key} in ${file.path}`, key, keys);
  }
  return section;
}

function unknownKey(place: string, key: string, names: readonly string[]): Problem {
  return new Problem({
    what: `${place} means nothing to bwkit.`,
    expected: 'A config file holds sections named for commands, and each section options of that command.',
    hint: suggestion(key, names),
  });
}

function discover(cwd: string): string | undefined {
  const found = endings.map(ending => `bwkit.config${ending}`).filter(name => existsSync(join(cwd, name)));
  if (found.length <= 1) return found[0];
  throw new Problem({
    what: `There are ${found.length} config files here: ${found.join(', ')}.`,
    expected: 'A folder has at most one.',
    hint: `delete the others, or choose with --config ${found[0]}.`,
  });
}

async function load(path: string, shown: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case '.ts':
      case '.js':
      case '.mjs':
        return ((await import(pathToFileURL(path).href)) as { default?: unknown }).default;
      case '.json':
        return JSON.parse(await readFile(path, 'utf8'));
      default:
        return (await import('yaml')).parse(await readFile(path, 'utf8'));
    }
  } catch (cause) {
    throw new Problem(
      {
        what: `The config file ${shown} could not be read: ${cause instanceof Error ? cause.message.trim() : cause}.`,
        expected: `It must be a file that loads, ending in ${endings.join(', ')}.`,
        hint: 'correct it, or choose another one with --config FILE.',
      },
      { cause },
    );
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
