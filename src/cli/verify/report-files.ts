import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckReport } from '../../laws/report.ts';
import type { Reporter, TellGiven } from '../../report/laws/reporter.ts';
import { Problem, quoted } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import { remark, type Terminal } from '../terminal.ts';

/** The folder of the files that were asked for. */
export class ReportFiles {
  readonly #folder: string;
  readonly #reporters: readonly Reporter[];
  readonly #terminal: Terminal;

  private constructor(folder: string, reporters: readonly Reporter[], terminal: Terminal) {
    this.#folder = folder;
    this.#reporters = reporters;
    this.#terminal = terminal;
  }

  /** Makes the folder and tries it, so that nobody waits for a report that cannot be written. */
  static async open(
    folder: string,
    { files, terminal }: { readonly files: readonly Reporter[]; readonly terminal: Terminal },
  ): Promise<ReportFiles> {
    const place = new ReportFiles(folder, files, terminal);
    if (files.length > 0) await place.#try();
    return place;
  }

  /** Writes every file, and says where they are. */
  async write(report: CheckReport, given: TellGiven): Promise<void> {
    for (const reporter of this.#reporters) {
      const text = await reporter.tell(report, given);
      const path = join(this.#folder, reporter.file);
      await writeFile(resolve(this.#terminal.cwd, path), text).catch(cause => this.#refuse(cause));
      remark(this.#terminal, `Wrote ${path}`);
    }
  }

  async #try(): Promise<void> {
    const folder = resolve(this.#terminal.cwd, this.#folder);
    const trial = join(folder, `.${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(trial, '');
      await rm(trial);
    } catch (cause) {
      this.#refuse(cause);
    }
  }

  #refuse(cause: unknown): never {
    throw new Problem(
      {
        what: `Reports cannot be written to ${quoted(this.#folder)}: ${reasonOf(cause)}.`,
        expected: '--report-dir must be a folder that you may write to; it is made where there is none.',
        hint: 'choose another folder, for example --report-dir reports.',
      },
      { cause },
    );
  }
}
