/** How a command ends, for scripts: who has to act. */
export const exitCode = {
  /** Nothing to do. */
  ok: 0,
  /** The consumer, or the payload, is at fault. */
  broken: 1,
  /** The caller gave bad input or configuration. */
  caller: 2,
  /** bwkit itself has a bug; the number is EX_SOFTWARE of sysexits.h. */
  bug: 70,
  /** The reader of our output went away; the number is what a shell reports for SIGPIPE. */
  closedPipe: 141,
} as const;

export type ExitCode = number;
