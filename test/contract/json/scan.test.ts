import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { placeOf } from '../../../src/contract/json/fault.ts';
import { scan } from '../../../src/contract/json/scan.ts';

/** Rule, line and column of the first fault; undefined for JSON. */
function faultIn(text: string): string | undefined {
  const { fault } = scan(text);
  if (fault === undefined) return undefined;
  const { line, column } = placeOf(text, fault.at);
  return `${fault.rule} ${line}:${column}`;
}

test.each([
  ['', 'body-empty 1:1'],
  [' \n ', 'body-empty 2:2'],
  ['<a/>', 'body-xml 1:1'],
  ['a=b&c=d', 'body-form-encoded 1:1'],
  ['POST /x HTTP/1.1\r\n\r\n[]', 'body-http-request 1:1'],
  ['[1,]', 'json-trailing-comma 1:3'],
  ['{"a":1\n,\n}', 'json-trailing-comma 2:1'],
  ['[""a""]', 'json-doubled-quotes 1:2'],
  ['{"a": ""https://x""}', 'json-doubled-quotes 1:7'],
  ['["" 1]', 'json-missing-comma 1:5'],
  ["{'a':1}", 'json-single-quotes 1:2'],
  ['{“a”:1}', 'json-typographic-quotes 1:2'],
  ['{a:1}', 'json-unquoted-key 1:2'],
  ['{"a":NaN}', 'json-unquoted-value 1:6'],
  ['[None]', 'json-unquoted-value 1:2'],
  ['[nulls]', 'json-unquoted-value 1:2'],
  ['[über]', 'json-unquoted-value 1:2'],
  ['[]// done', 'json-extra-text 1:3'],
  ['/* a */ []', 'json-comment 1:1'],
  ['[1, # one\n2]', 'json-comment 1:5'],
  ['[1 2]', 'json-missing-comma 1:4'],
  ['["a" "b"]', 'json-missing-comma 1:6'],
  ['[{} {}]', 'json-missing-comma 1:5'],
  ['{"a" 1}', 'json-missing-colon 1:6'],
  ['{"a"=>1}', 'json-missing-colon 1:5'],
  ['{"a"}', 'json-missing-colon 1:5'],
  ['{"a":}', 'json-missing-value 1:6'],
  ['[1}', 'json-mismatched-bracket 1:3'],
  ['{"a":[1}', 'json-mismatched-bracket 1:8'],
  ['[,1]', 'json-extra-comma 1:2'],
  ['[1,,2]', 'json-extra-comma 1:4'],
  ['{,"a":1}', 'json-extra-comma 1:2'],
  ['["a', 'json-unterminated-string 1:2'],
  ['["a\\"]', 'json-unterminated-string 1:2'],
  ['["\\', 'json-unterminated-string 1:2'],
  ['["a\nb"]', 'json-control-character 1:4'],
  ['["a\tb"]', 'json-control-character 1:4'],
  ['["\\x41"]', 'json-escape 1:3'],
  ['["\\u12g4"]', 'json-escape 1:3'],
  ['[01]', 'json-number 1:2'],
  ['[+1]', 'json-number 1:2'],
  ['[.5]', 'json-number 1:2'],
  ['[5.]', 'json-number 1:2'],
  ['[-]', 'json-number 1:2'],
  ['[1e]', 'json-number 1:2'],
  ['[0x1F]', 'json-number 1:2'],
  ['[-Infinity]', 'json-number 1:2'],
  ['[1', 'json-truncated 1:3'],
  ['{"a":', 'json-truncated 1:6'],
  ['[tru', 'json-truncated 1:2'],
  ['[]\n[]', 'json-extra-text 2:1'],
  ['[]]', 'json-extra-text 1:3'],
  ['{} ,', 'json-extra-text 1:4'],
  ['\ufeff[]', 'json-byte-order-mark 1:1'],
  ['[@]', 'json-unexpected-character 1:2'],
  [']', 'json-unexpected-character 1:1'],
  ['[\u00a01]', 'json-unexpected-character 1:2'],
  ['[1,\r\n2,\r3,\n4;]', 'json-unexpected-character 4:2'],
])('%j is faulted by %s', (text, expected) => {
  expect(faultIn(text)).toBe(expected);
});

test.each([
  '[]',
  '{}',
  ' null ',
  '0',
  '-0.5e+10',
  '"\\u00fc\\/"',
  '[[[]],{"":[{}]}]',
  '"\u2028\u007f"',
  '"\ud800"',
])('%j is JSON', text => {
  expect(scan(text)).toEqual({ repeated: [] });
});

test.each([
  ['{"a":1,"a":2}', ['/a']],
  ['[{"x":{"k":1,"k":2,"k":3}},{"k":1}]', ['/0/x/k', '/0/x/k']],
  ['{"a":1,"\\u0061":2}', ['/a']],
  ['{"__proto__":1,"__proto__":2}', ['/__proto__']],
  ['{"a/b~":1,"a/b~":2}', ['/a~1b~0']],
  ['{"a":{"b":1},"b":2}', []],
  ['[[1,{"c":1,"c":1}]]', ['/0/1/c']],
])('the keys that stand twice in %j are at %j', (text, paths) => {
  expect(scan(text).repeated.map(({ path }) => path)).toEqual(paths);
});

test('every fault says what is wrong, what is expected and what to do', () => {
  const texts = [
    '[1,]',
    '[""a""]',
    "['a']",
    '[1 2]',
    '[1',
    '',
    '@',
    '["\n"]',
    '{"a":1,"a":1}',
    '{a:1}',
    '[01]',
    '<a>',
  ];
  for (const text of texts) {
    const { fault = scan(text).repeated[0]?.fault } = scan(text);
    expect(fault?.message).toMatch(/^\S.+[.] [A-Z<{"[].*[.]$/s);
    expect(fault?.hint).toMatch(/^[A-Z].*\.$/);
  }
});

describe('whatever the text', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const agree = (text: string): void => {
    expect(`${JSON.stringify(text)} ${scan(text).fault === undefined}`).toBe(
      `${JSON.stringify(text)} ${isJson(text)}`,
    );
  };
  const pieces = fc.constantFrom(
    ...'[]{},:"\\ \n\t019-+.eEtfn\'/u\u0000\ud800',
    'true',
    'false',
    'null',
    '"a"',
    '\\u00',
    '1.5',
    '""',
  );

  test('it is a fault exactly when JSON.parse refuses it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), agree));
    fc.assert(
      fc.property(
        fc.array(pieces).map(list => list.join('')),
        agree,
      ),
      { numRuns: 3000 },
    );
  });

  test('JSON stays JSON, and cut or with a piece put in it still agrees with JSON.parse', () => {
    const cut = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), pieces);
    fc.assert(
      fc.property(cut, ([text, place, gone, piece]) => {
        const at = place % (text.length + 1);
        agree(text);
        agree(text.slice(0, at) + piece + text.slice(at + gone));
      }),
      { numRuns: 1000 },
    );
  });

  test('depth does not matter', () => {
    const depth = 200_000;
    expect(scan('['.repeat(depth) + ']'.repeat(depth)).fault).toBeUndefined();
    expect(scan('{"a":'.repeat(depth)).fault?.rule).toBe('json-truncated');
  });
});
