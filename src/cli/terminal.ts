import { styleText } from 'node:util';
import { Problem } from './problem.ts';
import { reasonOf } from './reason.ts';

type Style = Parameters<typeof styleText>[0];

/** Where a command reads and writes. Commands get it as an argument and never touch `process`. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** The terminal of this process. */
export function ownTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  };
}

/** Prints a result: what another program may read. */
export function print({ stdout }: Terminal, text: string): void {
  try {
    stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  } catch (cause) {
    throw outputProblem(cause);
  }
}

/** Prints a part of something long, and waits until whoever reads it has kept up: what they have not read takes memory. */
export async function printPart(terminal: Terminal, text: string): Promise<void> {
  print(terminal, text);
  const { stdout } = terminal;
  if (stdout.writableNeedDrain) await new Promise(resolve => void stdout.once('drain', resolve));
}

/** What to tell when the output goes to a file that takes no more. */
export function outputProblem(cause: unknown): Problem {
  return new Problem(
    {
      what: `The output could not be written: ${reasonOf(cause)}.`,
      expected: 'Standard output must lead to something that takes it all.',
      hint: 'send it to another place.',
    },
    { cause },
  );
}

/** Prints what is meant for the person at the terminal only. */
export function remark({ stderr }: Terminal, text: string): void {
  stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Colours text where the stream shows colours; NO_COLOR and FORCE_COLOR are honoured by Node itself. */
export function coloured(stream: NodeJS.WriteStream, style: Style, text: string): string {
  return styleText(style, text, { stream });
}

/** Tells of a problem in its three sentences, one to a line. */
export function remarkOn({ story }: Problem, terminal: Terminal): void {
  const { stderr } = terminal;
  remark(terminal, `${coloured(stderr, 'red', 'bwkit:')} ${story.what}`);
  remark(terminal, `${story.expected}\n${coloured(stderr, 'cyan', 'Hint:')} ${story.hint}`);
}
