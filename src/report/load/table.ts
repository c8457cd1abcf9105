import { html } from './html.ts';

/** Text, or a number that stands on the right. */
export type Cell = string | { readonly number: string };

/** A table as HTML; numbers stand under one another. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const [first = []] = rows;
  const isNumber = (index: number): boolean => typeof first[index] === 'object';
  const heads = head.map(
    (name, index) => `<th${isNumber(index) ? ' class="number"' : ''}>${html(name)}</th>`,
  );
  const titled = head.some(name => name !== '') ? `<thead><tr>${heads.join('')}</tr></thead>` : '';
  const body = rows.map(row => `<tr>${row.map(cellOf).join('')}</tr>`);
  return `<div class="wide"><table>${titled}<tbody>${body.join('')}</tbody></table></div>`;
}

function cellOf(cell: Cell, index: number): string {
  if (typeof cell === 'object') return `<td class="number">${html(cell.number)}</td>`;
  return `<td${index === 0 ? ' class="quiet"' : ''}>${html(cell)}</td>`;
}
