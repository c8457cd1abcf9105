import { commands } from './commands/index.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { packageVersion } from './package-root.ts';
import { Problem } from './problem.ts';
import { runProgram } from './program.ts';
import { coloured, ownTerminal, remark, type Terminal } from './terminal.ts';

/** Runs this process as `bwkit`: its words, its terminal, its exit code. */
export async function start(): Promise<void> {
  const terminal = ownTerminal();
  leaveQuietlyWithTheReader(terminal);
  process.on('uncaughtException', error => process.exit(reportBug(error, terminal)));
  try {
    process.exitCode = await runProgram(process.argv.slice(2), {
      commands,
      version: packageVersion(),
      terminal,
    });
  } catch (error) {
    process.exitCode = error instanceof Problem ? reportProblem(error, terminal) : reportBug(error, terminal);
  }
}

/** `bwkit … | head` closes our output early; that is the reader's right and no error of anybody. */
function leaveQuietlyWithTheReader({ stdout, stderr }: Terminal): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCode.closedPipe);
      throw error;
    });
  }
}

function reportProblem({ story }: Problem, terminal: Terminal): ExitCode {
  const { stderr } = terminal;
  remark(terminal, `${coloured(stderr, 'red', 'bwkit:')} ${story.what}`);
  remark(terminal, `${story.expected}\n${coloured(stderr, 'cyan', 'Hint:')} ${story.hint}`);
  return exitCode.caller;
}

function reportBug(error: unknown, terminal: Terminal): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  remark(
    terminal,
    `${coloured(terminal.stderr, 'red', 'bwkit:')} This is a bug in bwkit, and nothing that you did wrong.\n` +
      `Version ${packageVersion()} on Node ${process.versions.node} met something that it was not made for.\n` +
      `${coloured(terminal.stderr, 'cyan', 'Hint:')} please report it with the command line and these lines:\n\n${stack}`,
  );
  return exitCode.bug;
}
