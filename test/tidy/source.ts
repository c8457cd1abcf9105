import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One file of the repository, as a rule sees it. */
export interface Source {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A parsed piece of TypeScript or JavaScript. */
export interface Code extends Source {
  readonly tree: ts.SourceFile;
}

/** One place where a rule is broken, in the three parts that a reader needs. */
export interface Offence {
  readonly where: string;
  readonly what: string;
  readonly expected: string;
  readonly hint: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const foreign = new Set(['node_modules', 'dist', 'coverage', '.git', '.bwkit']);
const codeFolders = /^(src|mocks|test|scripts|bench|examples)\//;

/** Every text file that belongs to the project. */
export function readSources(folder = ''): Source[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}${entry.name}`;
    if (foreign.has(entry.name)) return [];
    if (entry.isDirectory()) return readSources(`${path}/`);
    return entry.isFile() ? [{ path, text: readFileSync(`${root}/${path}`, 'utf8') }] : [];
  });
}

/** The files that hold hand-written program text. */
export function codeOf(sources: readonly Source[]): Code[] {
  return sources
    .filter(({ path }) => codeFolders.test(path) && /\.[cm]?[jt]s$/.test(path) && !isGenerated(path))
    .map(parse);
}

/** Reads one file into a syntax tree whose nodes know their parents. */
export function parse(source: Source): Code {
  return { ...source, tree: ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true) };
}

/** Whether a file is written by a program, so that only its readers are asked to be tidy. */
export function isGenerated(path: string): boolean {
  return path.includes('/generated/');
}

/** Visits every node of a tree. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild(child => walk(child, visit));
}

/** A place that an editor can open: `src/a.ts:12`. */
export function placeOf({ path, tree }: Code, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** Throws all offences at once, each told as what, where, expected and what to do. */
export function condemn(offences: readonly Offence[]): void {
  if (offences.length === 0) return;
  const told = offences.map(
    ({ where, what, expected, hint }) => `${where}: ${what}\n  Expected: ${expected}\n  Hint: ${hint}`,
  );
  throw new Error(
    `${offences.length} untidy ${offences.length === 1 ? 'place' : 'places'}\n\n${told.join('\n\n')}`,
  );
}
