import { folderOf } from './floors.ts';
import { importsOf } from './imports.ts';
import type { Code, Offence } from './source.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Circles among files, and among the folders of src/. */
export function importCycles(codes: readonly Code[]): Offence[] {
  const edges = codes.flatMap(code => importsOf(code).filter(({ to }) => /^(src|mocks)\//.test(to)));
  const files = graphOf(edges.map(({ from, to }) => [from, to]));
  const inside = edges.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const folders = graphOf(inside.map(({ from, to }) => [folderOf(from), folderOf(to)]));
  return [...circles(files), ...circles(folders)].map(circle => ({
    where: circle[0] ?? '',
    what: `These import each other in a circle: ${circle.join(' → ')}.`,
    expected: 'Imports, type imports included, never come back to where they started.',
    hint: 'Move what both ends need into a file below both.',
  }));
}

function graphOf(edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from === to) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

/** One circle for every edge that leads back to a node still being visited. */
function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) found.push([...trail.slice(start), node]);
    if (start >= 0 || done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}
