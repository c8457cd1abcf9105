import { importsOf, type Import } from './imports.ts';
import { placeOf, type Code, type Offence } from './source.ts';

/** The floor of every folder of src/, as ARCHITECTURE.md draws them. */
export const floors: Readonly<Record<string, number>> = {
  contract: 0,
  random: 0,
  lifecycle: 1,
  delivery: 1,
  faults: 2,
  drivers: 3,
  simulation: 4,
  sender: 4,
  laws: 5,
  report: 6,
  cli: 7,
  server: 7,
  web: 7,
  testing: 7,
};

/** The public list stands above everything, and nothing imports it from inside. */
const roof = 8;

/** The folder below src/ that a file belongs to; `index.ts` for the public list itself. */
export function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The floor a file of src/ stands on, or undefined when its folder has none. */
export function floorOf(path: string): number | undefined {
  return path === 'src/index.ts' ? roof : floors[folderOf(path)];
}

/** Imports that climb, leave the house, or load mocks/ eagerly. */
export function climbingImports(code: Code): Offence[] {
  return importsOf(code).flatMap(found => {
    const problem = problemOf(found);
    return problem ? [{ where: placeOf(code, found.node), ...problem }] : [];
  });
}

function problemOf(found: Import): Omit<Offence, 'where'> | undefined {
  const { from, to } = found;
  const what = `${from} imports ${to}.`;
  if (/^(test|scripts|bench|examples)\//.test(to) && /^(src|mocks)\//.test(from)) {
    return {
      what,
      expected: 'src/ and mocks/ import only each other.',
      hint: 'Move what is needed into src/.',
    };
  }
  if (from.startsWith('src/') && to.startsWith('mocks/')) {
    const allowed = from.startsWith('src/cli/') && found.lazy;
    if (allowed) return undefined;
    return {
      what,
      expected: 'Only src/cli reaches mocks/, by import() when a command runs.',
      hint: 'Turn the dependency round, or load it lazily in the command.',
    };
  }
  return from.startsWith('src/') && to.startsWith('src/') ? climb(found, what) : undefined;
}

function climb({ from, to }: Import, what: string): Omit<Offence, 'where'> | undefined {
  const [own, other] = [floorOf(from), floorOf(to)];
  if (own === undefined || other === undefined) {
    const stranger = folderOf(own === undefined ? from : to);
    return {
      what,
      expected: `src/${stranger} has a floor.`,
      hint: 'Add the folder to test/tidy/floors.ts and to ARCHITECTURE.md, or move the file.',
    };
  }
  if (other <= own) return undefined;
  return {
    what,
    expected: `Floor ${own} (${folderOf(from)}) imports only floors 0 to ${own}; ${folderOf(to)} is on floor ${other}.`,
    hint: 'Pass the value in as an argument, or move the function down to the concept that owns it.',
  };
}
