import { exitCode, type ExitCode } from '../exit-code.ts';
import { nearest } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';
import { coloured, print, type Terminal } from '../terminal.ts';
import { clip } from '../wrap.ts';
import { layOut } from './layout.ts';
import type { Topic, TopicFamily } from './topic.ts';

/** In the order of the list; each family is loaded only when a name may be one of its own. */
const families: readonly (() => Promise<TopicFamily>)[] = [
  async () => (await import('./laws.ts')).lawTopics,
  async () => (await import('./event-types.ts')).eventTypeTopics,
  async () => (await import('./quirks.ts')).quirkTopics,
  async () => (await import('./error-codes.ts')).errorCodeTopics,
];

/** Explains one name, or lists all names when none is given. */
export async function explain(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (name === undefined) {
    print(terminal, (await Promise.all(families.map(load => list(load, terminal)))).join('\n'));
    return exitCode.ok;
  }
  print(terminal, layOut(await (await find(name)).tell(), terminal));
  return exitCode.ok;
}

/** Looks into the quick families first: there is more code behind those that come earlier in the list. */
async function find(name: string): Promise<Topic> {
  const names: string[] = [];
  for (const load of families.toReversed()) {
    const topics = await (await load()).topics();
    const topic = topics.find(candidate => candidate.name === name.toLowerCase());
    if (topic) return topic;
    names.push(...topics.map(candidate => candidate.name));
  }
  throw unknown(name, names);
}

async function list(load: () => Promise<TopicFamily>, { stdout }: Terminal): Promise<string> {
  const { heading, topics: all } = await load();
  const topics = await all();
  const column = Math.max(...topics.map(({ name }) => name.length)) + 2;
  const width = Math.min(100, stdout.columns || 100) - column - 2;
  const rows = topics.map(({ name, summary }) => `  ${name.padEnd(column)}${clip(summary, width)}`);
  return `${coloured(stdout, 'bold', heading)}\n${rows.join('\n')}\n`;
}

function unknown(name: string, names: readonly string[]): Problem {
  const likely = nearest(name, names);
  return new Problem({
    what: `bwkit has no explanation of ${quoted(name)}.`,
    expected: 'It explains laws, event types, quirks and error codes.',
    hint: likely ? `did you mean bwkit explain ${likely}?` : 'bwkit explain, without a name, lists them all.',
  });
}
