import { commands } from './commands/index.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { packageVersion } from './package-root.ts';
import { Problem } from './problem.ts';
import { runProgram } from './program.ts';
import { coloured, outputProblem, ownTerminal, remark, remarkOn, type Terminal } from './terminal.ts';

const LOOK_EVERY_MS = 200;

/** Runs this process as `bwkit`: its words, its terminal, its exit code. */
export async function start(): Promise<void> {
  const terminal = ownTerminal();
  leaveQuietlyWithTheReader(terminal);
  process.on('uncaughtException', error => {
    // Whoever else listens watches a consumer in this process, and notes that it died.
    if (process.listenerCount('uncaughtException') === 1) process.exit(reportBug(error, terminal));
  });
  try {
    process.exitCode = await runProgram(process.argv.slice(2), {
      commands,
      version: packageVersion(),
      terminal,
    });
  } catch (error) {
    if (error instanceof Problem) remarkOn(error, terminal);
    process.exitCode = error instanceof Problem ? exitCode.caller : reportBug(error, terminal);
  }
  leaveWhateverIsOpen(terminal);
}

/** A handler of somebody's that was loaded here may have opened a port; the command is over all the same, once all is told. */
function leaveWhateverIsOpen({ stdout, stderr }: Terminal): void {
  setInterval(() => {
    if (stdout.writableLength === 0 && stderr.writableLength === 0) process.exit();
  }, LOOK_EVERY_MS).unref();
}

/** `bwkit … | head` closes our output early; that is the reader's right and no error of anybody. */
function leaveQuietlyWithTheReader(terminal: Terminal): void {
  for (const stream of [terminal.stdout, terminal.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCode.closedPipe);
      remarkOn(outputProblem(error), terminal);
      process.exit(exitCode.caller);
    });
  }
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
