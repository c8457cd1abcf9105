import { expect, test } from '@jest/globals';
import { commentedOutCode, promisingComments } from './comments.ts';
import { importCycles } from './cycles.ts';
import { climbingImports } from './floors.ts';
import { impurities } from './purity.ts';
import { longFiles, longFunctions, wideFunctions } from './size.ts';
import { condemn, parse, type Code, type Offence } from './source.ts';
import { localTraces } from './traces.ts';
import { emptyFileNames, otherNames } from './words.ts';

const code = (path: string, text: string): Code => parse({ path, text });
const placesOf = (offences: readonly Offence[]): string[] => offences.map(({ where }) => where);

test.each([
  ['climbs', 'src/delivery/a.ts', "import { x } from '../drivers/b.ts';"],
  ['climbs for a type', 'src/delivery/a.ts', "import type { X } from '../laws/b.ts';"],
  ['climbs in a type query', 'src/random/a.ts', "export type X = import('../cli/b.ts').X;"],
  ['climbs by re-export', 'src/random/a.ts', "export * from '../delivery/b.ts';"],
  ['enters the roof', 'src/cli/a.ts', "import { x } from '../index.ts';"],
  ['loads mocks eagerly', 'src/cli/a.ts', "import { x } from '../../mocks/msw/index.ts';"],
  ['loads mocks outside the command line', 'src/server/a.ts', "await import('../../mocks/msw/index.ts');"],
  ['needs a test', 'mocks/msw/a.ts', "import { x } from '../../test/b.ts';"],
  ['stands in a folder without a floor', 'src/attic/a.ts', "import { x } from '../random/b.ts';"],
])('an import that %s is found', (_why, path, text) => {
  expect(placesOf(climbingImports(code(path, text)))).toEqual([`${path}:1`]);
});

test.each([
  ['src/drivers/a.ts', "import { x } from '../delivery/b.ts';"],
  ['src/cli/a.ts', "import { x } from '../server/b.ts'; await import('../../mocks/msw/index.ts');"],
  ['mocks/msw/a.ts', "import { x } from '../../src/server/b.ts'; import 'msw';"],
])('an import down, sideways or out of the house is welcome: %s', (path, text) => {
  expect(climbingImports(code(path, text))).toEqual([]);
});

test('a circle is found among files and among folders', () => {
  const files = importCycles([
    code('src/random/a.ts', "import type { B } from './b.ts';"),
    code('src/random/b.ts', "export * from './a.ts';"),
  ]);
  expect(files.map(({ what }) => what)).toEqual([
    'These import each other in a circle: src/random/a.ts → src/random/b.ts → src/random/a.ts.',
  ]);
  const folders = importCycles([
    code('src/server/a.ts', "import '../web/b.ts';"),
    code('src/web/c.ts', "import '../server/d.ts';"),
  ]);
  expect(folders.map(({ what }) => what)).toEqual([
    'These import each other in a circle: server → web → server.',
  ]);
});

test.each([
  "import { join } from 'node:path';",
  "import { join } from 'path';",
  'export async function f() {}',
  'for await (const x of y) {}',
  'const now = Date.now();',
  'const now = new Date();',
  'const now = new Date;',
  'const dice = Math.random();',
  'setTimeout(f, 1);',
  'globalThis.setInterval(f, 1);',
  "fetch('http://127.0.0.1');",
  'const id = crypto.randomUUID();',
  'process.exit(1);',
])('below drivers/ this is impure: %s', text => {
  expect(impurities(code('src/faults/a.ts', text))).not.toEqual([]);
  expect(impurities(code('src/drivers/a.ts', text))).toEqual([]);
});

test('dates made from a number and words in comments are pure', () => {
  expect(
    impurities(
      code('src/lifecycle/a.ts', '// Never Date.now() here.\nconst at = new Date(now).toISOString();'),
    ),
  ).toEqual([]);
});

test('sizes are counted to the line and the parameter', () => {
  const lines = (count: number): string => 'x;\n'.repeat(count);
  expect(longFiles(code('src/a.ts', lines(250)))).toEqual([]);
  expect(longFiles(code('src/a.ts', lines(251)))).toHaveLength(1);
  expect(longFunctions(code('src/a.ts', `function f() {\n${lines(38)}}`))).toEqual([]);
  expect(longFunctions(code('src/a.ts', `\nfunction f() {\n${lines(39)}}`))).toMatchObject([
    { where: 'src/a.ts:2' },
  ]);
  expect(longFunctions(code('test/a.ts', `describe('a', () => {\n${lines(60)}});`))).toEqual([]);
  expect(wideFunctions(code('src/a.ts', 'const f = (a, b, c) => a;'))).toEqual([]);
  expect(wideFunctions(code('src/a.ts', 'const f = (a, b, c, d) => a;'))).toMatchObject([
    { what: 'The function f takes 4 parameters.' },
  ]);
});

test.each(['src/utils/a.ts', 'src/cli/helpers.ts', 'src/url-utils.ts', 'src/core/a.ts'])(
  '%s is an empty name',
  path => {
    expect(emptyFileNames(path)).toHaveLength(1);
  },
);

test.each(['src/shared-location.ts', 'src/delivery/step.ts', 'docs/service-levels.md'])(
  '%s is a name',
  path => {
    expect(emptyFileNames(path)).toEqual([]);
  },
);

test('our own names use our own words, and webhook is one of them', () => {
  expect(otherNames(code('src/a.ts', 'interface NotificationJob { readonly hookUrl: string }'))).toHaveLength(
    2,
  );
  expect(otherNames(code('src/a.ts', 'const webhookUrl = 1; console.log(context);'))).toEqual([]);
  expect(otherNames(code('src/drivers/queue.ts', 'const job = 1;'))).toEqual([]);
});

test('comments that put off or hold code are found, sentences are not', () => {
  expect(promisingComments(code('src/a.ts', '// TODO later\nx;'))).toHaveLength(1);
  expect(commentedOutCode(code('src/a.ts', 'f(); // const x = g(1);'))).toHaveLength(1);
  expect(commentedOutCode(code('src/a.ts', '// return early;\n// x = 1;\nf();'))).toMatchObject([
    { where: 'src/a.ts:1' },
    { where: 'src/a.ts:2' },
  ]);
  const prose =
    '// The window (24 h) is over, so nothing is due.\n// oxlint-disable-next-line no-eval\n/* Reads a, b (and c); says why. */\nf();';
  expect(commentedOutCode(code('src/a.ts', prose))).toEqual([]);
});

test('traces of one machine are found', () => {
  const trace = (path: string, text: string): string[] => localTraces({ path, text }).map(({ what }) => what);
  expect(trace('a.md', ['see /wo', 'rk/main'].join(''))).toHaveLength(1);
  expect(trace('a.md', ['https://registry.npm', 'js.org/x'].join(''))).toHaveLength(1);
  expect(trace('package-lock.json', '"resolved": "https://somewhere/x.tgz"')).toHaveLength(1);
  expect(trace('a.md', 'https://example.com/network/work/x')).toEqual([]);
});

test('an offence is told as where, what, expected and what to do', () => {
  const offence = { where: 'src/a.ts:1', what: 'It is wrong.', expected: 'right.', hint: 'mend it.' };
  expect(() => condemn([offence])).toThrow(
    '1 untidy place\n\nsrc/a.ts:1: It is wrong.\n  Expected: right.\n  Hint: mend it.',
  );
  expect(() => condemn([])).not.toThrow();
});
