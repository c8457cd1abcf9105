import { describe, expect, test } from '@jest/globals';
import { defineCommand, type AnyCommand, type Call } from '../../src/cli/command.ts';
import { integer, texts, toggle } from '../../src/cli/option-kinds.ts';
import type { Options } from '../../src/cli/option.ts';
import { runProgram } from '../../src/cli/program.ts';
import { folderWith } from '../transcripts/bwkit.ts';
import { fakeTerminal, type FakeTerminal } from './fake-terminal.ts';

const calls: Call<Options>[] = [];
const serve: AnyCommand = defineCommand({
  name: 'serve',
  summary: 'Serve for a test',
  group: 'Test:',
  words: [
    { name: 'url', help: 'Where to.' },
    { name: 'more', help: 'Where else.', optional: true, repeatable: true },
  ],
  options: {
    port: integer({ help: 'Where to listen.', from: 0, to: 65_535, fallback: 4010 }),
    allowRemote: toggle({ help: 'Leave this machine.' }),
    set: texts({ help: 'Change a field.', placeholder: 'path=value' }),
  },
  examples: [{ line: 'bwkit serve http://127.0.0.1:3000', does: 'serves' }],
  run: async call => {
    calls.push(call);
    return 7;
  },
});

async function obeyed(
  line: readonly string[],
  terminal: FakeTerminal = fakeTerminal({ cwd: folderWith({}) }),
): Promise<Call<Options> | undefined> {
  calls.length = 0;
  expect(await runProgram(line, { commands: [serve], version: '1.2.3', terminal })).toBe(7);
  return calls[0];
}

describe('a command gets', () => {
  test('its words and the values of all its options', async () => {
    const call = await obeyed([
      'serve',
      'http://127.0.0.1:3000',
      'b',
      'c',
      '--allow-remote',
      '--set',
      'a=1',
      '--set',
      'b=2',
    ]);
    expect(call?.words).toEqual(['http://127.0.0.1:3000', 'b', 'c']);
    expect(call?.settings).toEqual({ port: 4010, allowRemote: true, set: ['a=1', 'b=2'] });
  });

  test('values from variables', async () => {
    const env = { BWKIT_PORT: '1', BWKIT_ALLOW_REMOTE: 'yes', BWKIT_SET: 'a=1\nb=2' };
    const call = await obeyed(['serve', 'x'], fakeTerminal({ cwd: folderWith({}), env }));
    expect(call?.settings).toEqual({ port: 1, allowRemote: true, set: ['a=1', 'b=2'] });
  });

  test('values from the config file that --config or BWKIT_CONFIG names', async () => {
    const cwd = folderWith({ 'a.yaml': 'serve: { port: 1 }', 'b.yaml': 'serve: { port: 2 }' });
    const terminal = fakeTerminal({ cwd, env: { BWKIT_CONFIG: 'a.yaml' } });
    expect((await obeyed(['serve', 'x'], terminal))?.settings).toMatchObject({ port: 1 });
    expect((await obeyed(['serve', 'x', '--config', 'b.yaml'], terminal))?.settings).toMatchObject({
      port: 2,
    });
  });
});

test('a word that is missing is named', async () => {
  await expect(
    runProgram(['serve'], { commands: [serve], version: '1', terminal: fakeTerminal() }),
  ).rejects.toMatchObject({
    story: {
      what: 'bwkit serve was given no <url>.',
      expected: 'It is written bwkit serve <url> [more...] [options].',
      hint: 'bwkit serve --help shows examples.',
    },
  });
});

test('help and version end well and say nothing on the side', async () => {
  for (const line of [['--help'], ['help'], ['help', 'serve'], ['serve', '--help'], ['--version'], ['-v']]) {
    const terminal = fakeTerminal();
    expect(await runProgram(line, { commands: [serve], version: '1.2.3', terminal })).toBe(0);
    expect(terminal.output()).not.toBe('');
    expect(terminal.remarks()).toBe('');
  }
});

test('a bug inside a command is not mistaken for a problem of the caller', async () => {
  const broken: AnyCommand = {
    ...serve,
    run: async () => Promise.reject(new TypeError('x is not a function')),
  };
  const run = runProgram(['serve', 'x'], {
    commands: [broken],
    version: '1',
    terminal: fakeTerminal({ cwd: folderWith({}) }),
  });
  await expect(run).rejects.toThrow(TypeError);
});
