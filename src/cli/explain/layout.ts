import { coloured, type Terminal } from '../terminal.ts';
import type { Explanation } from './topic.ts';

const widest = 100;

/** Lays an explanation out for the width of the terminal. */
export function layOut({ title, paragraphs, facts, lines }: Explanation, { stdout }: Terminal): string {
  const width = Math.min(widest, stdout.columns || widest);
  const column = Math.max(...facts.map(([label]) => label.length)) + 2;
  const rows = facts.map(([label, value]) => {
    const [first = '', ...rest] = wrap(value, width - column);
    return [
      coloured(stdout, 'dim', label.padEnd(column)) + first,
      ...rest.map(line => ' '.repeat(column) + line),
    ].join('\n');
  });
  const blocks = [
    coloured(stdout, 'bold', title),
    ...paragraphs.map(paragraph => wrap(paragraph, width).join('\n')),
    rows.join('\n'),
    ...(lines.length > 0 ? [`Try it:\n${lines.map(line => `  ${line}`).join('\n')}`] : []),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Breaks text into lines of at most so many characters, between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a line that would run over, and shows that it was cut. */
export function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}
