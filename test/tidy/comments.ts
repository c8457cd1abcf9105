import ts from 'typescript';
import type { Code, Offence } from './source.ts';

const promises = /\b(TODO|FIXME|XXX|HACK)\b/;

/** Comments that promise work instead of saying why. */
export function promisingComments(code: Code): Offence[] {
  return commentsOf(code)
    .filter(({ text }) => promises.test(text))
    .map(({ where, text }) => ({
      where,
      what: `A comment puts something off: ${text.trim()}`,
      expected: 'What is to be done is done.',
      hint: 'Do it, or write down as a limitation why it is not done.',
    }));
}

/** Comments that are really program text. */
export function commentedOutCode(code: Code): Offence[] {
  return commentsOf(code)
    .filter(({ text }) => looksLikeCode(text))
    .map(({ where, text }) => ({
      where,
      what: `A comment holds code: ${text.trim()}`,
      expected: 'Comments are sentences; old code is in the history.',
      hint: 'Delete it, or say in a sentence what the reader should know.',
    }));
}

interface Comment {
  readonly where: string;
  readonly text: string;
}

/** Line comments one by one; of block comments only those that are not documentation, where examples are welcome. */
function commentsOf({ path, text, tree }: Code): Comment[] {
  const found = new Map<number, Comment>();
  const collect = (at: number): void => {
    for (const { pos, end, kind } of [
      ...(ts.getLeadingCommentRanges(text, at) ?? []),
      ...(ts.getTrailingCommentRanges(text, at) ?? []),
    ]) {
      if (text.startsWith('/**', pos)) continue;
      const inner = text.slice(pos + 2, kind === ts.SyntaxKind.MultiLineCommentTrivia ? end - 2 : end);
      found.set(pos, { where: `${path}:${tree.getLineAndCharacterOfPosition(pos).line + 1}`, text: inner });
    }
  };
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    collect(node.getFullStart());
    collect(node.end);
    node.getChildren(tree).forEach(visit);
  };
  visit(tree);
  return [...found.values()];
}

/** Prose hardly ever ends like a statement and also parses as one. */
function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  const shaped =
    /[;{})\],]$/.test(trimmed) && /[=(]|^(import|export|return|throw|break|continue)\b/.test(trimmed);
  if (!shaped || /^(oxlint|prettier|@ts|c8|istanbul)/.test(trimmed)) return false;
  const body = `async function f() { ${trimmed.replace(/[{,]$/, '')} }`;
  const { diagnostics } = ts.transpileModule(body, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0 && /[;=]|^\w+(\.\w+)*\(/.test(trimmed);
}
