import { expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands/index.ts';
import { defineConfig, type Config } from '../../src/cli/config.ts';

test('a config is what was written, and its mistakes are found by the compiler', () => {
  const config = { send: { timeout: '5s', times: 2, set: ['message.tag=x'] }, validate: { strict: true } };
  expect(defineConfig(config)).toEqual(config);
  // @ts-expect-error there is no such command
  defineConfig({ sned: {} });
  // @ts-expect-error there is no such option
  defineConfig({ send: { tmes: 2 } });
  // @ts-expect-error a number is wanted
  defineConfig({ send: { times: 'two' } });
});

test('every command has a section of its own', () => {
  const sections: readonly (keyof Config)[] = commands.map(({ name }) => name);
  expect(new Set(sections).size).toBe(commands.length);
});
