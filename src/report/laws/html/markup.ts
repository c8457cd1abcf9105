import { printable } from '../../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that may be put into a page as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What stands in HTML: text, which is escaped, or HTML. */
export type Piece = string | number | Markup | readonly Piece[];

/** HTML with values in it. Every value is escaped unless it is itself HTML, so that forgetting is impossible. */
export function html(texts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(
    texts.map((text, index) => text + (index < values.length ? written(values[index] ?? '') : '')).join(''),
  );
}

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string')
    return printable(piece).replaceAll(/[&<>"']/g, char => ENTITIES[char] ?? char);
  return piece.map(written).join('');
}

/** Prose of ours, in which backticks mark code. */
export function marked(prose: string): Piece {
  return prose.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));
}
