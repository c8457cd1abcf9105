import { html, type Markup } from '../laws/html/markup.ts';

/** Text, or a number that stands on the right. */
export type Cell = string | { readonly number: string };

/** A table as HTML; numbers stand under one another. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const [first = []] = rows;
  const heads = head.map((name, index) =>
    typeof first[index] === 'object' ? html`<th class="number">${name}</th>` : html`<th>${name}</th>`,
  );
  const titled = head.some(name => name !== '')
    ? html`<thead>
        <tr>
          ${heads}
        </tr>
      </thead>`
    : '';
  const body = rows.map(
    row =>
      html`<tr>
        ${row.map(cellOf)}
      </tr>`,
  );
  return html`<div class="wide">
    <table>
      ${titled}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function cellOf(cell: Cell, index: number): Markup {
  if (typeof cell === 'object') return html`<td class="number">${cell.number}</td>`;
  return index === 0 ? html`<td class="quiet">${cell}</td>` : html`<td>${cell}</td>`;
}
