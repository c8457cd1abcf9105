import type { Coverage } from './coverage.ts';
import type { LawName } from './law-name.ts';
import type { Verdict } from './verdict.ts';

/** Written into every `report.json`. */
export const REPORT_VERSION = 1;

/** What a check found; `report.json` is this value. */
export interface CheckReport {
  readonly version: typeof REPORT_VERSION;
  /** Leads to the same scenarios again with the same version of the kit. */
  readonly seed: number;
  /** The consumer's name: a URL, a command, a function. */
  readonly target: string;
  readonly laws: readonly LawReport[];
  readonly coverage: Coverage;
  /** Paths that differ between two calm runs and were left out, with labels and `*`. */
  readonly volatile: readonly string[];
  /** Why nothing could be judged; absent when something could. */
  readonly unjudged?: string;
  readonly durationMs: number;
}

/** What one law came to. */
export type LawReport = Verdict & {
  readonly law: LawName;
  readonly sentence: string;
  /** Turbulent runs made, those of shrinking not counted. */
  readonly runs: number;
  readonly durationMs: number;
};
