import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorCodes } from '../../src/contract/generated/error-codes.ts';
import { magicNumbers } from '../../src/contract/generated/magic-numbers.ts';
import type { MagicOutcomeKind } from '../../src/contract/generated/magic-numbers.ts';
import { routes } from '../../src/contract/generated/routes.ts';

const matching = (number: string) => magicNumbers.filter(({ pattern }) => pattern.test(number));

/** The kind and the parameter of the number, as whoever obeys it reads them. */
function readOutcome(number: string) {
  const [found] = matching(number);
  if (found === undefined) return undefined;
  const digits = found.parameter === null ? undefined : pattern(found.pattern, number)[found.parameter];
  return { kind: found.kind, parameter: digits === undefined ? null : Number(digits) };
}

function pattern(expression: RegExp, number: string): Readonly<Record<string, string>> {
  return expression.exec(number)?.groups ?? {};
}

test.each([
  ['+15550004432', 'failed', 4432],
  ['+15550009902', 'failed', 9902],
  ['+15550010002', 'delivered-twice', null],
  ['+15550010003', 'delivered-before-sending', null],
  ['+15550010004', 'silent', null],
  ['+15550019902', 'delivered-after-9902', null],
  ['+15550020090', 'delivered-late', 90],
  ['+15550030400', 'refused', 400],
  ['+15550030401', 'refused', 401],
  ['+15550030403', 'refused', 403],
  ['+15550030429', 'refused', 429],
  ['+15550030500', 'refused', 500],
])('%s means %s', (number, kind, parameter) => {
  expect(readOutcome(number)).toEqual({ kind, parameter });
});

test.each(errorCodes.map(entry => entry.code))('the code %i can be chosen', code => {
  expect(readOutcome(`+1555000${code}`)).toEqual({ kind: 'failed', parameter: code });
});

test.each(magicNumbers.map(entry => [entry.written, entry] as const))(
  '%s is an E.164 number',
  (written, entry) => {
    expect(entry.example).toMatch(/^\+[1-9]\d{1,14}$/);
    expect(matching(entry.example)).toEqual([entry]);
    expect(entry.example).toMatch(new RegExp(`^\\${written.replaceAll(/[A-Z]/g, '\\d')}$`));
  },
);

test('every kind of outcome has one entry', () => {
  const kinds: MagicOutcomeKind[] = [
    'failed',
    'delivered-twice',
    'delivered-before-sending',
    'silent',
    'delivered-after-9902',
    'delivered-late',
    'refused',
  ];
  expect(magicNumbers.map(entry => entry.kind)).toEqual(kinds);
});

test('a refusal has a status that the operation documents, and concerns the whole request', () => {
  const refused = magicNumbers.find(entry => entry.kind === 'refused');
  expect(refused?.reach).toBe('request');
  const statuses = [400, 401, 403, 429, 500];
  expect(Object.keys(routes.createMessage.answers).map(Number)).toEqual(expect.arrayContaining(statuses));
});

test.each(['+15550000042', '+15550001234', '+15550010001', '+15550030404', '+155500044321', '+15554443333'])(
  '%s is an ordinary number',
  number => {
    expect(matching(number)).toEqual([]);
  },
);

test('no number is magic in two ways', () => {
  const digits = fc.integer({ min: 0, max: 49_999 }).map(rest => `+15550${String(rest).padStart(6, '0')}`);
  fc.assert(fc.property(digits, number => matching(number).length <= 1));
});
