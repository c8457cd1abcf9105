import { expect, test } from '@jest/globals';
import { integer, toggle } from '../../src/cli/option-kinds.ts';
import { Problem } from '../../src/cli/problem.ts';
import { settle, type Sources } from '../../src/cli/settings.ts';

const options = {
  port: integer({ help: 'Where to listen.', from: 0, to: 65_535, fallback: 4010 }),
  json: toggle({ help: 'Print JSON.' }),
};
const from = (sources: Partial<Sources> = {}): Sources => ({
  flags: {},
  env: {},
  section: { place: 'serve of bwkit.config.yaml', values: {} },
  ...sources,
});
const section = (values: Record<string, unknown>): Sources['section'] => ({
  place: 'serve of bwkit.config.yaml',
  values,
});

test('a flag wins over a variable, a variable over the file, the file over the default', () => {
  const all = { flags: { port: '1' }, env: { BWKIT_PORT: '2' }, section: section({ port: 3 }) };
  expect(settle(options, from(all)).port).toBe(1);
  expect(settle(options, from({ ...all, flags: {} })).port).toBe(2);
  expect(settle(options, from({ section: all.section })).port).toBe(3);
  expect(settle(options, from())).toEqual({ port: 4010, json: false });
});

test('an empty variable is as good as none', () => {
  expect(settle(options, from({ env: { BWKIT_PORT: '' } })).port).toBe(4010);
});

test('a variable can switch off what the file switches on', () => {
  expect(settle(options, from({ env: { BWKIT_JSON: '0' }, section: section({ json: true }) })).json).toBe(
    false,
  );
});

test.each([
  [{ flags: { port: 'abc' } }, '--port is "abc".', 'write, for example, --port 4010.'],
  [{ env: { BWKIT_PORT: 'abc' } }, 'BWKIT_PORT is "abc".', 'write, for example, BWKIT_PORT=4010.'],
  [
    { section: section({ port: 'abc' }) },
    'port in serve of bwkit.config.yaml is "abc".',
    'write, for example, port: 4010.',
  ],
])('a value that does not fit is told with its place: %j', (sources, what, hint) => {
  const problem = new Problem({ what, expected: 'It must be a whole number from 0 to 65535.', hint });
  expect(() => settle(options, from(sources))).toThrow(problem);
});
