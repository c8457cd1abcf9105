import type { Progress } from '../../laws/check-options.ts';
import type { CheckReport, LawReport } from '../../laws/report.ts';
import { closingText, openingText } from '../../report/laws/report-text.ts';
import { lawText } from '../../report/laws/law-text.ts';
import type { TellGiven } from '../../report/laws/reporter.ts';
import { paintFor } from '../../report/paint.ts';
import { isOnGitHub, quietZone, tellGitHub } from '../github/actions.ts';
import { print, remark, type Terminal } from '../terminal.ts';
import type { Formats } from './formats.ts';
import { LiveLine } from './live-line.ts';

/** Formats that another program may want to read from standard output. */
const READ_BY_PROGRAMS = ['json', 'ndjson'];

/**
 * What is said while a check goes on and when it is over.
 *
 * Text goes to standard output as it comes about. Where it is not asked for, standard output carries the first format that
 * programs read, and the lines for people go to standard error.
 */
export class Told implements Disposable {
  readonly #formats: Formats;
  readonly #terminal: Terminal;
  readonly #live: LiveLine;
  /** What lets the runner of GitHub Actions obey again; null where it does. */
  #endOfQuiet: string | null = null;
  #lastReason: string | null = null;
  #hasVerdicts = false;

  constructor(formats: Formats, terminal: Terminal) {
    this.#formats = formats;
    this.#terminal = terminal;
    this.#live = new LiveLine(terminal);
  }

  /** Whether a law was judged already. */
  get hasVerdicts(): boolean {
    return this.#hasVerdicts;
  }

  open(check: Parameters<typeof openingText>[0]): void {
    if (isOnGitHub(this.#terminal)) {
      const [begin, end] = quietZone();
      this.#endOfQuiet = end;
      this.#say(begin);
    }
    this.#say(openingText(check));
    if (this.#formats.isText) print(this.#terminal, '\n');
  }

  progress(progress: Progress): void {
    if (progress.kind !== 'judged') return this.#live.show(progress);
    this.#hasVerdicts = true;
    this.erase();
    const { stdout, stderr } = this.#terminal;
    this.#say(
      lawText(this.#withoutRepetition(progress.report), paintFor(this.#formats.isText ? stdout : stderr)),
    );
  }

  /** What stops everything is said once, and not fourteen times. */
  #withoutRepetition(report: LawReport): LawReport {
    if (report.verdict !== 'not-checked') return report;
    const isSame = report.reason === this.#lastReason;
    this.#lastReason = report.reason;
    return isSame ? { ...report, reason: 'Not checked, for the same reason.' } : report;
  }

  /** Takes the live line away. */
  erase(): void {
    this.#live.erase();
  }

  async close(report: CheckReport, given: TellGiven): Promise<void> {
    const { reproduce } = given;
    if (this.#formats.isText)
      print(this.#terminal, closingText(report, { paint: paintFor(this.#terminal.stdout), reproduce }));
    else await this.#printForPrograms(report, given);
    if (!isOnGitHub(this.#terminal)) return;
    this.#endQuiet();
    for (const line of await tellGitHub(report, given, this.#terminal)) this.#say(line);
  }

  [Symbol.dispose](): void {
    this.erase();
    this.#endQuiet();
  }

  #endQuiet(): void {
    if (this.#endOfQuiet !== null) this.#say(this.#endOfQuiet);
    this.#endOfQuiet = null;
  }

  async #printForPrograms(report: CheckReport, given: TellGiven): Promise<void> {
    const reporter = this.#formats.files.find(({ name }) => READ_BY_PROGRAMS.includes(name));
    if (reporter !== undefined) print(this.#terminal, await reporter.tell(report, given));
  }

  /** The runner of GitHub Actions reads commands from both streams; standard output stays what a program can read. */
  #say(text: string): void {
    if (this.#formats.isText) print(this.#terminal, text);
    else remark(this.#terminal, text);
  }
}
