import type { CheckReport } from '../../laws/report.ts';
import type { BrokenReport } from './broken.ts';

/** What a reporter knows beside the report. */
export interface TellGiven {
  /** What leads to a broken law again: lines to paste. */
  readonly reproduce: (law: BrokenReport) => readonly string[];
  /** The version of the kit that checked. */
  readonly kitVersion: string;
  /** When the check began, epoch milliseconds. */
  readonly startedAt: number;
}

/** A form of report, for a file. */
export interface Reporter {
  /** What it is asked for by. */
  readonly name: string;
  /** The file that it writes, without its folder. */
  readonly file: string;
  /** The package that it writes with, where that is an optional one. */
  readonly needs?: string;
  /** Tells the whole report; it has to escape what comes from outside. */
  tell(report: CheckReport, given: TellGiven): string | Promise<string>;
}
