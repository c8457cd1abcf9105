import { describe, expect, test } from '@jest/globals';
import { choice, duration, integer, text, texts, toggle } from '../../src/cli/option-kinds.ts';
import { flagOf, variableOf, type Option } from '../../src/cli/option.ts';

const help = 'For a test.';
const valueOf = (option: Option<unknown, unknown, unknown>, written: unknown): unknown => {
  const reading = option.read(written);
  return reading.fits ? reading.value : reading.expected;
};

test('an option has one name, spelled for each place', () => {
  expect(flagOf('allowRemote')).toBe('--allow-remote');
  expect(variableOf('allowRemote')).toBe('BWKIT_ALLOW_REMOTE');
  expect(flagOf('port')).toBe('--port');
});

describe('a toggle', () => {
  test.each([
    [true, true],
    [false, false],
    ['1', true],
    ['Yes', true],
    ['on', true],
    ['0', false],
    ['no', false],
    ['off', false],
    ['maybe', 'It must be true or false.'],
    [1, true],
    [7, 'It must be true or false.'],
  ])('reads %p as %p', (written, value) => {
    expect(valueOf(toggle({ help }), written)).toBe(value);
  });
});

describe('an integer', () => {
  const limits = 'It must be a whole number from 1 to 10.';
  test.each([
    ['7', 7],
    [7, 7],
    [' 10 ', 10],
    ['0', limits],
    ['11', limits],
    ['2.5', limits],
    [2.5, limits],
    ['1e1', limits],
    ['', limits],
    ['abc', limits],
    [null, limits],
    [true, limits],
  ])('reads %p as %p', (written, value) => {
    expect(valueOf(integer({ help, from: 1, to: 10 }), written)).toBe(value);
  });
});

describe('a duration', () => {
  const expected = 'It must be a number with a unit: ms, s, m, h or d.';
  test.each([
    ['250ms', 250],
    ['10s', 10_000],
    ['1.5s', 1500],
    ['5m', 300_000],
    ['5 min', 300_000],
    ['24h', 86_400_000],
    ['2d', 172_800_000],
    ['0', 0],
    [1500, 1500],
    ['10', expected],
    ['ten seconds', expected],
    ['-5s', expected],
    [-5, expected],
  ])('reads %p as %p', (written, value) => {
    expect(valueOf(duration({ help }), written)).toBe(value);
  });
});

test('a choice takes one of its words and suggests the nearest one', () => {
  const option = choice(['yaml', 'json'], { help, fallback: 'yaml' });
  expect(option.read('json')).toEqual({ fits: true, value: 'json' });
  expect(option.read('yml')).toEqual({
    fits: false,
    expected: 'It must be one of yaml, json.',
    hint: 'did you mean yaml?',
  });
  expect(option.read('protobuf')).toEqual({ fits: false, expected: 'It must be one of yaml, json.' });
});

test('texts come one by one from flags, by line from a variable, as a list from a file', () => {
  const option = texts({ help, placeholder: 'text' });
  expect(valueOf(option, ['a', 'b'])).toEqual(['a', 'b']);
  expect(valueOf(option, 'a\nb\n')).toEqual(['a', 'b']);
  expect(valueOf(option, [1])).toBe('It must be a list of texts.');
});

test('a text takes a number of a config file as its digits, and nothing else', () => {
  expect(valueOf(text({ help }), 4720)).toBe('4720');
  expect(valueOf(text({ help }), { a: 1 })).toBe('It must be text.');
});
