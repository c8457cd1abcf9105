import { coloured, type Terminal } from '../terminal.ts';
import { wrap } from '../wrap.ts';
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
