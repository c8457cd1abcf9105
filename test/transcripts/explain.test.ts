import { describe, expect, test } from '@jest/globals';
import { errorCodes } from '../../src/contract/generated/error-codes.ts';
import { quirks } from '../../src/contract/generated/quirks.ts';
import { explain } from '../../src/cli/explain/explain.ts';
import { lawNames } from '../../src/laws/law-name.ts';
import { fakeTerminal } from '../cli/fake-terminal.ts';
import { bwkit } from './bwkit.ts';

test('an error code is explained with who must act, whether it is billed, and its source', async () => {
  const { code, output } = await bwkit(['explain', '4720']);
  expect(code).toBe(0);
  expect(output).toMatch(/^4720 invalid-destination-address\n/);
  expect(output).toMatch(/^Send again {4}no, not unchanged$/m);
  expect(output).toMatch(/^Billed {8}yes$/m);
  expect(output).toMatch(/^Source {8}\S/m);
  expect(output).toContain('  bwkit send message-failed http://127.0.0.1:3000/callbacks --error-code 4720\n');
});

test('an event type is explained with all its fields', async () => {
  const { output } = await bwkit(['explain', 'message-failed']);
  expect(output).toMatch(/^message-failed\n/);
  expect(output).toMatch(/^\[errorCode\] {2,}\S/m);
  expect(output).toMatch(/^message\.owner {2,}\S/m);
});

test('a law is explained with why it matters, what breaks it, what to do, and what it needs to see', async () => {
  const { code, output } = await bwkit(['explain', 'durable']);
  expect(code).toBe(0);
  expect(output).toMatch(/^durable\n\nWhat the consumer has acknowledged survives a crash\.\n/);
  for (const label of ['Usual cause', 'In the world', 'What to do', 'Put to the test by', 'Has to see'])
    expect(output).toMatch(new RegExp(`^${label} {2,}[\\w(]`, 'm'));
  expect(output).toMatch(/^ {2}bwkit verify --command "node server\.js" .* --laws durable/m);
});

test('without a name everything that can be explained is listed', async () => {
  const { code, output } = await bwkit(['explain']);
  expect(code).toBe(0);
  for (const name of ['message-received', 'omit-to', '9902'])
    expect(output).toMatch(new RegExp(`^  ${name} {2,}\\S`, 'm'));
  expect(output.split('\n').every(line => line.length <= 100)).toBe(true);
});

test('an unknown name gets the nearest known one', async () => {
  expect(await bwkit(['explain', 'owner-is-recipent'])).toEqual({
    code: 2,
    output: '',
    remarks: [
      'bwkit: bwkit has no explanation of "owner-is-recipent".',
      'It explains laws, event types, quirks and error codes.',
      'Hint: did you mean bwkit explain owner-is-recipient?',
      '',
    ].join('\n'),
  });
});

describe('every name has an explanation that fits the screen', () => {
  const names = [...lawNames, ...errorCodes.map(({ code }) => String(code)), ...Object.keys(quirks)];
  test.each(names)('%s', async name => {
    const terminal = fakeTerminal();
    expect(await explain(name, terminal)).toBe(0);
    const lines = terminal.output().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^${name}\\b`));
    expect(lines.filter(line => line.length > 100 && !line.startsWith('  bwkit '))).toEqual([]);
    expect(terminal.output()).not.toMatch(/(?<!")undefined|null|\[object/);
  });
});
