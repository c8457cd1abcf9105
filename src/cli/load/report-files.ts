import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { loadHtml } from '../../report/load/load-html.ts';
import type { LoadReport } from '../../report/load/load-report.ts';
import { Problem, quoted } from '../problem.ts';
import { reasonOf } from '../reason.ts';
import { remark, type Terminal } from '../terminal.ts';

/** How each format is written. */
const FORMATS: Readonly<Record<string, (report: LoadReport) => string>> = {
  json: report => `${JSON.stringify(report, null, 2)}\n`,
  html: loadHtml,
};

/** The files that are to be written about a load. */
export class ReportFiles {
  readonly #formats: readonly string[];
  readonly #folder: string;
  readonly #terminal: Terminal;

  private constructor(formats: readonly string[], folder: string, terminal: Terminal) {
    [this.#formats, this.#folder, this.#terminal] = [formats, folder, terminal];
  }

  /** Makes sure that they can be written before a load that may take hours. */
  static async prepared(
    written: string | undefined,
    folder: string,
    terminal: Terminal,
  ): Promise<ReportFiles> {
    const formats = written?.split(',').map(each => each.trim()) ?? [];
    const stranger = formats.find(format => !Object.hasOwn(FORMATS, format));
    if (stranger !== undefined) {
      throw new Problem({
        what: `--report asks for ${quoted(stranger)}.`,
        expected: `The formats are ${Object.keys(FORMATS).join(' and ')}; the summary is printed in any case.`,
        hint: 'write, for example, --report json,html.',
      });
    }
    const files = new ReportFiles(formats, folder, terminal);
    if (formats.length > 0)
      await files.#guarded(() => mkdir(resolve(terminal.cwd, folder), { recursive: true }));
    return files;
  }

  async write(report: LoadReport): Promise<void> {
    for (const format of this.#formats) {
      const path = join(resolve(this.#terminal.cwd, this.#folder), `load.${format}`);
      await this.#guarded(() => writeFile(path, FORMATS[format]!(report)));
      remark(this.#terminal, `Wrote ${relative(this.#terminal.cwd, path)}.`);
    }
  }

  async #guarded(write: () => Promise<unknown>): Promise<void> {
    await write().catch((cause: unknown) => {
      throw new Problem(
        {
          what: `The report could not be written to ${quoted(this.#folder)}: ${reasonOf(cause)}.`,
          expected: '--report-dir must be a folder that may be written to.',
          hint: 'choose another one.',
        },
        { cause },
      );
    });
  }
}
