import type { CheckReport } from '../../laws/report.ts';
import { isBroken } from '../../report/laws/broken.ts';
import { lawByName } from '../../laws/laws.ts';
import { printable } from '../../report/printable.ts';

/** What GitHub Actions shows beside a run, one line each: an error for each broken law, and one where nothing could be judged. */
export function annotations({ laws, unjudged }: CheckReport): readonly string[] {
  const broken = laws
    .filter(isBroken)
    .map(({ law, sentence, reason }) =>
      command({ title: `${law}: ${sentence}`, text: `${printable(reason)}\nHint: ${lawByName[law].hint}` }),
    );
  const stuck = unjudged === undefined ? [] : [command({ title: 'bwkit verify', text: printable(unjudged) })];
  return [...broken, ...stuck];
}

function command({ title, text }: { readonly title: string; readonly text: string }): string {
  return `::error title=${propertyOf(title)}::${dataOf(text)}`;
}

function dataOf(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyOf(text: string): string {
  return dataOf(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
