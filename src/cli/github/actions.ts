import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { CheckReport } from '../../laws/report.ts';
import type { TellGiven } from '../../report/laws/reporter.ts';
import { markdown } from '../../report/laws/reporters/markdown.ts';
import { remark, type Terminal } from '../terminal.ts';
import { annotations } from './annotations.ts';

/** Whether this is a step of GitHub Actions. */
export function isOnGitHub({ env }: Terminal): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/**
 * Two lines between which the runner obeys nobody, so that a consumer that has `::error::` in its name commands nothing.
 * Nobody can guess the word that ends it.
 */
export function quietZone(): readonly [begin: string, end: string] {
  const word = randomUUID();
  return [`::stop-commands::${word}`, `::${word}::`];
}

/** Tells GitHub what there is to tell: annotations, for which the lines to print are returned, and the summary of the step. */
export async function tellGitHub(
  report: CheckReport,
  given: TellGiven,
  terminal: Terminal,
): Promise<readonly string[]> {
  const summary = terminal.env['GITHUB_STEP_SUMMARY'];
  if (summary) {
    const text = await markdown.tell(report, given);
    await appendFile(summary, text).catch((error: Error) =>
      remark(terminal, `The summary of this step could not be written: ${error.message}.`),
    );
  }
  return annotations(report);
}
