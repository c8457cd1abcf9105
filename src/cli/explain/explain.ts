import { exitCode, type ExitCode } from '../exit-code.ts';
import { nearest } from '../nearest.ts';
import { Problem, quoted } from '../problem.ts';
import { coloured, print, type Terminal } from '../terminal.ts';
import { errorCodeTopics } from './error-codes.ts';
import { eventTypeTopics } from './event-types.ts';
import { clip, layOut } from './layout.ts';
import { quirkTopics } from './quirks.ts';
import type { Topic, TopicFamily } from './topic.ts';

const families: readonly TopicFamily[] = [eventTypeTopics, quirkTopics, errorCodeTopics];

/** Explains one name, or lists all names when none is given. */
export async function explain(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const known = await Promise.all(families.map(async family => ({ family, topics: await family.topics() })));
  if (name === undefined) {
    print(terminal, known.map(({ family, topics }) => list(family, topics, terminal)).join('\n'));
    return exitCode.ok;
  }
  const topics = known.flatMap(family => family.topics);
  const topic = topics.find(candidate => candidate.name === name.toLowerCase());
  if (!topic) throw unknown(name, topics);
  print(terminal, layOut(await topic.tell(), terminal));
  return exitCode.ok;
}

function list({ heading }: TopicFamily, topics: readonly Topic[], { stdout }: Terminal): string {
  const column = Math.max(...topics.map(({ name }) => name.length)) + 2;
  const width = Math.min(100, stdout.columns || 100) - column - 2;
  const rows = topics.map(({ name, summary }) => `  ${name.padEnd(column)}${clip(summary, width)}`);
  return `${coloured(stdout, 'bold', heading)}\n${rows.join('\n')}\n`;
}

function unknown(name: string, topics: readonly Topic[]): Problem {
  const likely = nearest(
    name,
    topics.map(topic => topic.name),
  );
  return new Problem({
    what: `bwkit has no explanation of ${quoted(name)}.`,
    expected: 'It explains event types, quirks and error codes.',
    hint: likely ? `did you mean bwkit explain ${likely}?` : 'bwkit explain, without a name, lists them all.',
  });
}
