import type { JsonFault } from './fault.ts';
import { bodySuspects } from './body-suspects.ts';
import type { Scan } from './state.ts';

/** A mistake that people make, recognised where the scanner stopped; `at` only when it began elsewhere. */
export type Suspect = (scan: Scan) => (Omit<JsonFault, 'at'> & { readonly at?: number }) | undefined;

const trailingComma: Suspect = scan => {
  const at = previousPlace(scan);
  if (scan.text[at] !== ',' || !/[\]}]/.test(characterAt(scan))) return undefined;
  return {
    rule: 'json-trailing-comma',
    at,
    message: `A comma stands before the closing ${characterAt(scan)}. In JSON nothing follows the last element, not even a comma.`,
    hint: "Remove the comma; Bandwidth's own example of a failed message had one there for years, so copies of it have it too.",
  };
};

const doubledQuotes: Suspect = ({ text, at, expecting }) => {
  if (expecting !== 'comma-or-end' || text.slice(at - 2, at) !== '""' || /[\s,\]}]/.test(text.charAt(at)))
    return undefined;
  return {
    rule: 'json-doubled-quotes',
    at: at - 2,
    message:
      'Two double quotes open a string, so that it is empty and its text follows bare. A string has one at each end.',
    hint: "Remove the second one on both sides; Bandwidth's own example of a delivered MMS had two there for a year.",
  };
};

const comment: Suspect = ({ text, at }) => {
  const opening = ['//', '/*', '#', '<!--'].find(mark => text.startsWith(mark, at));
  if (opening === undefined) return undefined;
  return {
    rule: 'json-comment',
    message: `A comment begins with ${opening}. JSON has no comments.`,
    hint: 'Remove the comment.',
  };
};

const singleQuotes: Suspect = scan => {
  if (characterAt(scan) !== "'") return undefined;
  return {
    rule: 'json-single-quotes',
    message: 'A single quote opens a string. JSON knows double quotes only.',
    hint: 'Write double quotes; a payload printed by Python or JavaScript is no JSON until it is serialised.',
  };
};

const typographicQuotes: Suspect = scan => {
  if (!/[“”„‟‘’‚«»]/.test(characterAt(scan))) return undefined;
  return {
    rule: 'json-typographic-quotes',
    message: `A typographic quote (${characterAt(scan)}) opens a string. JSON knows the plain double quote (") only.`,
    hint: 'Write plain double quotes; a word processor or chat has changed them.',
  };
};

const extraComma: Suspect = scan => {
  if (characterAt(scan) !== ',' || scan.expecting === 'comma-or-end' || scan.expecting === 'end')
    return undefined;
  return {
    rule: 'json-extra-comma',
    message:
      'A comma stands where a value or key should. One comma goes between two elements, and none before the first.',
    hint: 'Remove the comma, or add what is missing before it.',
  };
};

const missingValue: Suspect = scan => {
  if (scan.expecting !== 'value' || !/[\]}]/.test(characterAt(scan)) || scan.open.length === 0)
    return undefined;
  return {
    rule: 'json-missing-value',
    message: `A ${characterAt(scan)} stands where a value should. Every key has a value.`,
    hint: 'Add the value, or remove the key.',
  };
};

const missingColon: Suspect = scan => {
  if (scan.expecting !== 'colon') return undefined;
  return {
    rule: 'json-missing-colon',
    message: `A key is followed by ${JSON.stringify(characterAt(scan))}. Between a key and its value stands a colon.`,
    hint: 'Add the colon; an equals sign or an arrow is none.',
  };
};

const mismatchedBracket: Suspect = scan => {
  const inner = scan.open.at(-1);
  if (scan.expecting !== 'comma-or-end' || inner === undefined || !/[\]}]/.test(characterAt(scan)))
    return undefined;
  return {
    rule: 'json-mismatched-bracket',
    message: `A ${characterAt(scan)} closes what was opened with ${inner.bracket}. Brackets close in the order in which they opened.`,
    hint: 'Look whether a bracket before it is missing or too many.',
  };
};

const missingComma: Suspect = ({ text, at, expecting }) => {
  if (expecting !== 'comma-or-end' || !/["[{\w-]/.test(text.charAt(at))) return undefined;
  return {
    rule: 'json-missing-comma',
    message: 'A value ends and another one begins. Between two elements stands a comma.',
    hint: 'Add the comma, or escape a double quote that belongs to the text as \\".',
  };
};

const cutWord: Suspect = ({ text, at, expecting }) => {
  const isCut = ['true', 'false', 'null'].some(word => word.startsWith(text.slice(at, at + word.length + 1)));
  if (!isCut || (expecting !== 'value' && expecting !== 'value-or-end')) return undefined;
  return {
    rule: 'json-truncated',
    message: `The text ends inside the word that begins with ${text.slice(at)}. The words of JSON are true, false and null.`,
    hint: 'The end of the payload is missing: capture it whole, or look for a limit on the size of bodies.',
  };
};

const bareWord: Suspect = ({ text, at, expecting }) => {
  const word = /^[\p{L}_$][\p{L}\d_$-]*/u.exec(text.slice(at, at + 60))?.[0];
  if (word === undefined || expecting === 'end') return undefined;
  const isKey = expecting === 'key' || expecting === 'key-or-end';
  return {
    rule: isKey ? 'json-unquoted-key' : 'json-unquoted-value',
    message: `The bare word ${word} stands where ${isKey ? 'a key' : 'a value'} should. ${
      isKey
        ? 'Keys are strings'
        : 'The only words of JSON are true, false and null; NaN, undefined and None are none of them'
    }.`,
    hint: isKey
      ? 'Put the key into double quotes.'
      : 'Put it into double quotes if it is a string, or leave the field out.',
  };
};

/** In order: whoever comes first names the fault. */
export const suspects: readonly Suspect[] = [
  ...bodySuspects,
  trailingComma,
  doubledQuotes,
  comment,
  singleQuotes,
  typographicQuotes,
  extraComma,
  missingValue,
  missingColon,
  mismatchedBracket,
  missingComma,
  cutWord,
  bareWord,
];

function characterAt({ text, at }: Scan): string {
  return text.charAt(at);
}

/** The last character before this place that is not blank. */
function previousPlace({ text, at }: Scan): number {
  let place = at - 1;
  while (place >= 0 && /\s/.test(text.charAt(place))) place--;
  return place;
}
