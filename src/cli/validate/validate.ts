import { judge, type Verdict } from '../../contract/index.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { Problem } from '../problem.ts';
import { print, remarkOn, type Terminal } from '../terminal.ts';
import { readInput, standardInput } from './input.ts';
import { jsonRow, summary, textRow } from './row.ts';

/** What `bwkit validate` is asked for. */
export interface Validation {
  readonly files: readonly string[];
  /** One JSON object per line and file instead of text. */
  readonly json: boolean;
  /** Whether a payload that deviates is as bad as one that violates. */
  readonly strict: boolean;
}

/** Judges captured payloads; a file that cannot be read is reported and does not keep the others from being judged. */
export async function validate(asked: Validation, terminal: Terminal): Promise<ExitCode> {
  const verdicts: Verdict[] = [];
  let isUnreadable = false;
  for (const file of filesFrom(asked.files, terminal)) {
    try {
      const judgement = judge(await readInput(file, terminal));
      verdicts.push(judgement.verdict);
      print(terminal, asked.json ? jsonRow(file, judgement) : textRow(file, judgement, terminal));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      isUnreadable = true;
      remarkOn(problem, terminal);
    }
  }
  if (!asked.json && verdicts.length > 1) print(terminal, `\n${summary(verdicts)}`);
  if (isUnreadable) return exitCode.caller;
  const isBad = verdicts.some(verdict => verdict === 'violates' || (asked.strict && verdict === 'deviates'));
  return isBad ? exitCode.broken : exitCode.ok;
}

function filesFrom(files: readonly string[], { stdin }: Terminal): readonly string[] {
  if (files.length > 0) return [...new Set(files)];
  if (!stdin.isTTY) return [standardInput];
  throw new Problem({
    what: 'bwkit validate was given no file, and nothing is piped into it.',
    expected: 'It judges the files that are named, or standard input.',
    hint: 'bwkit validate captured.json, or pbpaste | bwkit validate.',
  });
}
