import ts from 'typescript';
import { placeOf, walk, type Code, type Offence } from './source.ts';

const emptyNames = new Set(
  'util utils helper helpers common misc shared lib core manager service'.split(' '),
);
const otherWords = new Set('job task notification hook util helper manager service context'.split(' '));

/** Files and folders whose name, or the noun that ends it, says nothing about what is in them. */
export function emptyFileNames(path: string): Offence[] {
  const names = path.split('/').map(name => name.split('.')[0]?.toLowerCase() ?? '');
  const bad = names.find(name => emptyNames.has(name.split('-').at(-1) ?? ''));
  if (!bad) return [];
  return [
    {
      where: path,
      what: `"${bad}" could hold anything.`,
      expected: 'A file and a folder are named for the concept they hold.',
      hint: 'Put each function with the concept whose word it uses.',
    },
  ];
}

/** Names of our own that use a word the project has a better one for. */
export function otherNames(code: Code): Offence[] {
  const found: Offence[] = [];
  walk(code.tree, node => {
    const name = declaredName(node);
    const bad = name && wordsOf(name.text).find(word => otherWords.has(word) && !isAllowed(word, code.path));
    if (bad)
      found.push({
        where: placeOf(code, name),
        what: `The name ${name.text} uses the word "${bad}".`,
        expected: 'Our own concepts are called by the words of ARCHITECTURE.md.',
        hint: 'Look there for the word that is meant.',
      });
  });
  return found;
}

/** The queue driver speaks of the jobs of the engine below it. */
function isAllowed(word: string, path: string): boolean {
  return (word === 'job' || word === 'task') && /agenda|queue|worker/.test(path);
}

function declaredName(node: ts.Node): ts.Identifier | undefined {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isParameter(node);
  return declares && node.name && ts.isIdentifier(node.name) ? node.name : undefined;
}

function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map(word => word.toLowerCase().replace(/s$/, ''));
}
