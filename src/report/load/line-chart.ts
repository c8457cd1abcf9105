import { html, type Markup } from '../laws/html/markup.ts';

/** One line of a chart; a gap where there is no value. */
export interface Line {
  readonly name: string;
  /** Name of a CSS class that colours it. */
  readonly look: string;
  readonly points: readonly (readonly [x: number, y: number | null])[];
}

export interface LineChart {
  readonly title: string;
  readonly lines: readonly Line[];
  /** How values are written at the axis. */
  readonly write: (value: number) => string;
  /** The right end of the axis of time, in seconds. */
  readonly seconds: number;
}

const [WIDTH, HEIGHT] = [440, 210];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 8, 10, 26];
const STEPS = 4;

/** Draws lines over time as an SVG that needs nothing else. */
export function lineChart({ title, lines, write, seconds }: LineChart): Markup {
  const highest = Math.max(0, ...lines.flatMap(({ points }) => points.map(([, y]) => y ?? 0)));
  const top = roundedUp(highest);
  const x = (second: number): number => LEFT + (second / Math.max(1, seconds)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => (top / STEPS) * step);
  const rows = steps.map(value => rowAt(y(value).toFixed(1), write(value)));
  const times = [0, 0.25, 0.5, 0.75, 1].map(share => timeAt(x(seconds * share), share, seconds));
  const drawn = lines.map(
    ({ look, points }) => html`<path class="line ${look}" d="${pathOf(points, x, y)}" />`,
  );
  const legend = lines.map(({ name, look }) => html`<li class="${look}">${name}</li>`);
  return html`<figure>
    <figcaption>${title}</figcaption>
    <ul class="legend">
      ${legend}
    </ul>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">${rows}${times}${drawn}</svg>
  </figure>`;
}

/** A line across the chart, and the value it stands for. */
function rowAt(at: string, value: string): Markup {
  return html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}" /><text
      x="${LEFT - 8}"
      y="${at}"
      dy="0.35em"
      text-anchor="end"
    >
      ${value}
    </text>`;
}

/** A point of time below the chart; the outermost ones stand within it. */
function timeAt(x: number, share: number, seconds: number): Markup {
  const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
  return html`<text x="${x.toFixed(1)}" y="${HEIGHT - 8}" text-anchor="${anchor}">
    ${clock(seconds * share)}
  </text>`;
}

/** A point by itself is drawn as a dot, since a line needs two. */
function pathOf(points: Line['points'], x: (second: number) => number, y: (value: number) => number): string {
  let path = '';
  let isDown = false;
  for (const [second, value] of points) {
    if (value !== null)
      path += `${isDown ? 'L' : 'M'}${x(second).toFixed(1)} ${y(value).toFixed(1)}${isDown ? '' : 'h0.1'}`;
    isDown = value !== null;
  }
  return path;
}

/** The next number whose quarters are easily read. */
function roundedUp(value: number): number {
  if (value <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 8, 10].find(factor => factor * unit >= value) ?? 10) * unit;
}

function clock(seconds: number): string {
  if (seconds < 120) return `${Number(seconds.toFixed(1))} s`;
  if (seconds < 7200) return `${Number((seconds / 60).toFixed(1))} min`;
  return `${Number((seconds / 3600).toFixed(1))} h`;
}
