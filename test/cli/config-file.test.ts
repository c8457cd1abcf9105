import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { defineCommand, type AnyCommand } from '../../src/cli/command.ts';
import { readConfigFile, sectionOf } from '../../src/cli/config-file.ts';
import { integer } from '../../src/cli/option-kinds.ts';
import { fakeTerminal } from './fake-terminal.ts';

const serve: AnyCommand = defineCommand({
  name: 'serve',
  summary: 'For a test',
  group: 'Test:',
  words: [],
  options: { port: integer({ help: 'Where to listen.', from: 0, to: 65_535 }) },
  examples: [],
  sectionKeys: ['accounts'],
  run: async () => 0,
});

function folderWith(files: Record<string, string>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'bwkit-config-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

const sectionIn = async (files: Record<string, string>, named?: string): Promise<unknown> => {
  const file = await readConfigFile(fakeTerminal({ cwd: folderWith(files) }), named);
  return sectionOf(serve, [serve], file);
};

test.each([
  ['bwkit.config.yaml', 'serve:\n  port: 5000\n'],
  ['bwkit.config.yml', 'serve: { port: 5000 }'],
  ['bwkit.config.json', '{ "serve": { "port": 5000 } }'],
  ['bwkit.config.mjs', 'export default { serve: { port: 5000 } };'],
  ['bwkit.config.ts', 'const port: number = 5000;\nexport default { serve: { port } };'],
])('%s of the current folder is read', async (name, text) => {
  expect(await sectionIn({ [name]: text })).toEqual({ port: 5000 });
});

test('a file that is named is read wherever it lies, and without one there are no settings', async () => {
  expect(await sectionIn({ 'ci.yaml': 'serve: { port: 1 }' }, 'ci.yaml')).toEqual({ port: 1 });
  expect(await sectionIn({ 'ci.yaml': 'serve: { port: 1 }' })).toEqual({});
});

test('keys that a command reads beside its flags are welcome', async () => {
  expect(await sectionIn({ 'bwkit.config.yaml': 'serve: { accounts: [] }' })).toEqual({ accounts: [] });
});

test.each([
  [
    'a misspelt option',
    'serve: { prot: 1 }',
    'serve.prot in bwkit.config.yaml means nothing to bwkit.',
    'did you mean port?',
  ],
  [
    'a misspelt command',
    'sevre: { port: 1 }',
    'sevre in bwkit.config.yaml means nothing to bwkit.',
    'did you mean serve?',
  ],
  [
    'a section that is a list',
    'serve: [1]',
    'serve in bwkit.config.yaml is [1].',
    'see bwkit serve --help for what there is; --allow-remote is written allowRemote.',
  ],
  [
    'a file that is a text',
    'serve',
    'The config file bwkit.config.yaml holds "serve".',
    'in .ts, .js and .mjs files the object is the default export.',
  ],
])('%s is explained', async (_name, text, what, hint) => {
  await expect(sectionIn({ 'bwkit.config.yaml': text })).rejects.toMatchObject({ story: { what, hint } });
});

test('two config files in one folder are one too many', async () => {
  const files = { 'bwkit.config.json': '{}', 'bwkit.config.yaml': '' };
  await expect(sectionIn(files)).rejects.toMatchObject({
    story: { what: 'There are 2 config files here: bwkit.config.json, bwkit.config.yaml.' },
  });
});

test.each([
  ['bwkit.config.json', '{'],
  ['bwkit.config.yaml', 'a: ]'],
  ['bwkit.config.mjs', 'throw new Error("broken inside");'],
])('a file that cannot be read is explained: %s', async (name, text) => {
  await expect(sectionIn({ [name]: text })).rejects.toThrow(
    new RegExp(
      `^The config file ${name} could not be read: [^]+\\nIt must be a file that loads, [^]+\\nHint: correct it`,
    ),
  );
});
