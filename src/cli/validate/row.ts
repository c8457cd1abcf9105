import type { Finding, Judgement, Verdict } from '../../contract/index.ts';
import { coloured, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';

/** The judgement on one file as one line of JSON. */
export function jsonRow(file: string, { verdict, findings }: Judgement): string {
  const told = findings.map(({ path, rule, message, hint, source }) => ({
    path,
    rule,
    message,
    hint,
    source,
  }));
  return JSON.stringify({ file, verdict, findings: told });
}

/** The judgement on one file for people: a line for the verdict, and a paragraph for each finding. */
export function textRow(file: string, { verdict, findings }: Judgement, { stdout }: Terminal): string {
  const { mark, style } = signs[verdict];
  const head = `${coloured(stdout, style, `${mark} ${verdict.padEnd(8)}`)}  ${file}`;
  return [head, ...findings.map(finding => paragraph(finding, stdout))].join('\n');
}

/** How many of each verdict there were, in words; verdicts that nobody got are left out. */
export function summary(verdicts: readonly Verdict[]): string {
  const counts = (Object.keys(signs) as Verdict[])
    .map(verdict => [verdicts.filter(each => each === verdict).length, verdict] as const)
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${count} ${count === 1 ? verdict : pluralOf[verdict]}`);
  return `${verdicts.length} ${verdicts.length === 1 ? 'payload' : 'payloads'}: ${counts.join(', ')}.`;
}

const signs = {
  conforms: { mark: '✓', style: 'green' },
  deviates: { mark: '~', style: 'yellow' },
  violates: { mark: '✗', style: 'red' },
} as const satisfies Record<Verdict, unknown>;

const pluralOf: Readonly<Record<Verdict, string>> = {
  conforms: 'conform',
  deviates: 'deviate',
  violates: 'violate',
};

/** Lines break between words on a screen, and not at all in a file, where they are searched. */
function paragraph({ path, rule, message, hint, source }: Finding, stdout: NodeJS.WriteStream): string {
  const width = (stdout.isTTY ? stdout.columns || 80 : Infinity) - indent.length;
  const indented = (text: string): string[] => wrap(text, width).map(line => indent + line);
  const advice = indented(`Hint: ${hint}`)
    .join('\n')
    .replace('Hint:', coloured(stdout, 'cyan', 'Hint:'));
  return [
    `    ${coloured(stdout, 'bold', rule)}${path ? ` at ${path}` : ''}`,
    ...indented(message),
    advice,
    ...indented(`Source: ${source}`).map(line => coloured(stdout, 'dim', line)),
  ].join('\n');
}

const indent = '      ';
