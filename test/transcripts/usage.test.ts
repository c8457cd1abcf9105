import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { AnyCommand } from '../../src/cli/command.ts';
import { commands as list } from '../../src/cli/commands/index.ts';
import { bwkit } from './bwkit.ts';

const commands: readonly AnyCommand[] = list;
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

describe('help', () => {
  test('of bwkit lists every command, says what exit codes mean, and how to start', async () => {
    const { code, output, remarks } = await bwkit(['--help']);
    expect({ code, remarks }).toEqual({ code: 0, remarks: '' });
    for (const { name, summary } of commands)
      expect(output).toMatch(new RegExp(`^  ${name} .*${summary.slice(0, 20)}`, 'm'));
    expect(output).toContain('Start here:');
    expect(output).toContain('Exit codes:');
    expect(output).not.toContain('\u001B');
  });

  test('stands on stdout when it was asked for and on stderr when no command was given', async () => {
    const asked = await bwkit(['help']);
    const unasked = await bwkit([]);
    expect(asked).toEqual({ code: 0, output: unasked.remarks, remarks: '' });
    expect(unasked).toMatchObject({ code: 2, output: '' });
  });

  test.each(commands.map(({ name }) => name))('of %s shows every flag and its examples', async name => {
    const { code, output } = await bwkit(['help', name]);
    const command = commands.find(candidate => candidate.name === name);
    expect(code).toBe(0);
    expect(output).toBe((await bwkit([name, '--help'])).output);
    for (const { line } of command?.examples ?? []) expect(output).toContain(line);
    for (const option of Object.values(command?.options ?? {}))
      expect(output.replaceAll(/\s+/g, ' ')).toContain(option.help);
  });

  test('has colour where it is forced', async () => {
    expect((await bwkit(['--help'], { env: { FORCE_COLOR: '1' } })).output).toContain('\u001B[1mExit codes:');
  });
});

test('--version prints the version alone', async () => {
  expect(await bwkit(['--version'])).toEqual({ code: 0, output: `${manifest.version}\n`, remarks: '' });
});

describe('a line that bwkit does not understand', () => {
  test.each([
    [['explian'], ['There is no command "explian".', 'did you mean bwkit explain?']],
    [
      ['help', 'explian'],
      ['There is no command "explian".', 'did you mean bwkit explain?'],
    ],
    [['abracadabra'], ['There is no command "abracadabra".', 'bwkit --help says what each of them does.']],
    [['--versoin'], ['There is no flag --versoin.', 'did you mean --version?']],
    [
      ['explain', '--confg', 'x'],
      ['There is no flag --confg of bwkit explain.', 'did you mean --config?'],
    ],
    [
      ['explain', '--help=3'],
      ['--help was given the value "3".', 'write --help alone, or leave it out.'],
    ],
    [
      ['explain', '--config'],
      ['--config stands without a value.', 'see bwkit explain --help.'],
    ],
    [
      ['explain', '1', '2'],
      ['bwkit explain does not know what to do with "2".', 'bwkit explain --help shows examples.'],
    ],
  ])('%j is explained in three sentences', async (words, [what, hint]) => {
    const { code, output, remarks } = await bwkit(words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    const lines = remarks.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`bwkit: ${what}`);
    expect(lines[1]).toMatch(/^[A-Z].*\.$/);
    expect(lines[2]).toBe(`Hint: ${hint}`);
  });
});

test('an error is coloured only where colour is wanted', async () => {
  const coloured = expect.stringContaining('\u001B[31mbwkit:');
  const wrong = ['abracadabra'];
  expect((await bwkit(wrong, { watched: true })).remarks).toEqual(coloured);
  expect((await bwkit(wrong, { env: { FORCE_COLOR: '1' } })).remarks).toEqual(coloured);
  expect((await bwkit(wrong, { watched: true, env: { NO_COLOR: '1' } })).remarks).not.toContain('\u001B');
  expect((await bwkit(wrong)).remarks).not.toContain('\u001B');
});
