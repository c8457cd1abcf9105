import { posix } from 'node:path';
import ts from 'typescript';
import { walk, type Code } from './source.ts';

/** One import, re-export or type query of another module. */
export interface Import {
  /** The file it stands in. */
  readonly from: string;
  /** The file it reaches when it is relative; the specifier as written otherwise. */
  readonly to: string;
  /** True for `import(…)` in an expression, which loads only when it runs. */
  readonly lazy: boolean;
  readonly node: ts.Node;
}

/** Every import of a file, type imports included. */
export function importsOf(code: Code): Import[] {
  const found: Import[] = [];
  walk(code.tree, node => {
    const specifier = specifierOf(node);
    if (!specifier) return;
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(code.path), specifier) : specifier;
    found.push({ from: code.path, to, lazy: ts.isCallExpression(node), node });
  });
  return found;
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0]);
  return undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
