import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { floorOf } from './floors.ts';
import { importsOf } from './imports.ts';
import { placeOf, walk, type Code, type Offence } from './source.ts';

const firstFloorWithTime = 3;
const impure =
  /^(Date\.now|Math\.random|performance\.now|crypto\.\w+|(globalThis\.)?(setTimeout|setInterval|setImmediate|queueMicrotask|fetch))$/;

/** What reads a clock, rolls dice, waits or does I/O below drivers/. */
export function impurities(code: Code): Offence[] {
  const floor = code.path.startsWith('src/') ? floorOf(code.path) : undefined;
  if (floor === undefined || floor >= firstFloorWithTime) return [];
  const found = importsOf(code)
    .filter(({ to }) => isBuiltin(to))
    .map(({ node, to }) => offence(placeOf(code, node), `imports ${to}`));
  walk(code.tree, node => {
    const what = impurityOf(node);
    if (what) found.push(offence(placeOf(code, node), what));
  });
  return found;
}

function impurityOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'is async';
  if (node.kind === ts.SyntaxKind.AwaitKeyword || ts.isAwaitExpression(node)) return 'awaits';
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'asks what time it is';
  }
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process')
    return 'touches process';
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression.getText();
  return impure.test(callee) || callee === 'Date' ? `calls ${callee}` : undefined;
}

function offence(where: string, what: string): Offence {
  return {
    where,
    what: `Pure code ${what}.`,
    expected: 'Below drivers/ time and chance are arguments, and nothing waits.',
    hint: 'Take `now` or `draw` as a parameter, or move the file up to drivers/.',
  };
}
