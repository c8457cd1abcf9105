import { printable } from '../printable.ts';

/** Text inside a line of Markdown, so that nothing in it is markup, HTML or a call for somebody's attention. */
export function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]|~#]/g, char => `\\${char}`)
    .replaceAll(/@(?=\w)/g, '@<!-- -->');
}

/** A block of code, fenced by more backticks than stand in it. */
export function fenced(lines: readonly string[], language = ''): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
