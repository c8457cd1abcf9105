import ts from 'typescript';
import { placeOf, walk, type Code, type Offence } from './source.ts';

const longestFile = 250;
const longestFunction = 40;
const mostParameters = 3;

/** A file that is too long. */
export function longFiles({ path, text }: Code): Offence[] {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= longestFile) return [];
  return [
    {
      where: path,
      what: `The file has ${lines} lines.`,
      expected: `At most ${longestFile}; 45 is the aim.`,
      hint: 'Give each concept in it a file of its own.',
    },
  ];
}

/** Functions that are too long; the frame that describe() and test() need around the statements of a test is not one. */
export function longFunctions(code: Code): Offence[] {
  return functionsOf(code).flatMap(node => {
    if (!node.body || isTestFrame(node)) return [];
    const [first, last] = [node.getStart(code.tree), node.end].map(
      at => code.tree.getLineAndCharacterOfPosition(at).line,
    );
    const lines = (last ?? 0) - (first ?? 0) + 1;
    if (lines <= longestFunction) return [];
    return [
      {
        where: placeOf(code, node),
        what: `The function ${nameOf(node)} has ${lines} lines.`,
        expected: `At most ${longestFunction}.`,
        hint: 'Name a step of it and make that a function.',
      },
    ];
  });
}

/** Functions that take too much; where a framework or a table of test cases sets the parameters, its count holds. */
export function wideFunctions(code: Code): Offence[] {
  if (code.path.startsWith('examples/')) return [];
  return functionsOf(code).flatMap(node => {
    if (isTestFrame(node)) return [];
    const count = node.parameters.filter(({ name }) => name.getText(code.tree) !== 'this').length;
    if (count <= mostParameters) return [];
    return [
      {
        where: placeOf(code, node),
        what: `The function ${nameOf(node)} takes ${count} parameters.`,
        expected: `At most ${mostParameters}.`,
        hint: 'Take one object and name its fields.',
      },
    ];
  });
}

type FunctionNode = ts.SignatureDeclaration & { readonly body?: ts.Node | undefined };

function functionsOf(code: Code): FunctionNode[] {
  const found: FunctionNode[] = [];
  walk(code.tree, node => {
    if (ts.isFunctionLike(node) && !ts.isIndexSignatureDeclaration(node)) found.push(node);
  });
  return found;
}

function isTestFrame(node: ts.Node): boolean {
  if (!ts.isCallExpression(node.parent)) return false;
  return /^(describe|test|it)\b/.test(node.parent.expression.getText());
}

function nameOf(node: FunctionNode): string {
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : 'without a name';
}
