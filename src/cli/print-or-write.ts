import { exitCode, type ExitCode } from './exit-code.ts';
import { print, remark, type Terminal } from './terminal.ts';
import { writeWhole } from './write-file.ts';

/** Prints text, or writes it to the file that the caller named. */
export async function printOrWrite(
  text: string,
  { out, terminal }: { readonly out: string | undefined; readonly terminal: Terminal },
): Promise<ExitCode> {
  if (out === undefined) {
    print(terminal, text);
  } else {
    await writeWhole(terminal, out, text.endsWith('\n') ? text : `${text}\n`);
    remark(terminal, `Wrote ${out}.`);
  }
  return exitCode.ok;
}
