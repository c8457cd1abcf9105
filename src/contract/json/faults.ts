import { show } from '../show.ts';
import { inPlace } from './fault.ts';
import type { JsonFault } from './fault.ts';
import type { Scan } from './state.ts';
import { suspects } from './suspects.ts';

/** The fault of a character that may not stand where it stands: the first suspect that recognises it. */
export function faultInText(scan: Scan): JsonFault {
  for (const suspect of suspects) {
    const fault = suspect(scan);
    if (fault !== undefined) return { at: scan.at, ...fault };
  }
  return {
    rule: 'json-unexpected-character',
    at: scan.at,
    message: `The character ${show(characterAt(scan))} stands where ${expectation(scan)} should. JSON has nothing that begins with it there.`,
    hint: 'Remove it, or put the text into double quotes if it is a string.',
  };
}

/** What the scanner waits for, in words. */
export function expectation({ expecting, open }: Scan): string {
  switch (expecting) {
    case 'value':
    case 'value-or-end':
      return 'a value';
    case 'key':
    case 'key-or-end':
      return 'a key in double quotes';
    case 'colon':
      return 'a colon';
    case 'comma-or-end':
      return open.at(-1)?.bracket === '[' ? 'a comma or ]' : 'a comma or }';
    case 'end':
      return 'the end of the text';
  }
}

/** The text ended too early: nothing was there at all, or brackets are still open. */
export function faultAtEnd({ text, open, at }: Scan): JsonFault {
  const inner = open.at(-1);
  if (inner === undefined) {
    return {
      rule: 'body-empty',
      at,
      message: `The body ${text === '' ? 'is empty' : 'holds nothing but blanks'}. Bandwidth posts an array of one event.`,
      hint: 'Check that the whole request body was captured, and not after something else had read it.',
    };
  }
  const bracket = inner.bracket === '[' ? 'array' : 'object';
  return {
    rule: 'json-truncated',
    at,
    message: `The text ends inside the ${bracket} that opens in ${inPlace(text, inner.at)}. Every bracket has to be closed.`,
    hint: 'The end of the payload is missing: capture it whole, or look for a limit on the size of bodies.',
  };
}

export function faultOfByteOrderMark(): JsonFault {
  return {
    rule: 'json-byte-order-mark',
    at: 0,
    message: 'The text begins with a byte order mark (U+FEFF). JSON begins with its first value.',
    hint: 'Save the file as UTF-8 without a byte order mark; Bandwidth sends none.',
  };
}

export function duplicateKey(key: string, at: number): JsonFault {
  return {
    rule: 'json-duplicate-key',
    at,
    message: `The key ${show(key)} stands twice in one object. Keys have to be unique, because readers disagree which of them counts.`,
    hint: 'Keep the one that is meant.',
  };
}

export function unterminatedString(at: number): JsonFault {
  return {
    rule: 'json-unterminated-string',
    at,
    message: 'A string opens here and is never closed. Every string ends with a double quote.',
    hint: 'Close the string, or capture the payload whole.',
  };
}

export function controlCharacter(text: string, at: number): JsonFault {
  const code = text.charCodeAt(at).toString(16).padStart(4, '0');
  return {
    rule: 'json-control-character',
    at,
    message: `A string holds the bare control character U+${code}. In JSON, line breaks and other control characters are escaped.`,
    hint: `Write it as \\${text[at] === '\n' ? 'n' : `u${code}`}, or close the string before it.`,
  };
}

export function badEscape(text: string, at: number): JsonFault {
  return {
    rule: 'json-escape',
    at,
    message: `${show(text.slice(at, at + 2))} is no escape. After a backslash JSON knows " \\ / b f n r t and u with four hexadecimal digits.`,
    hint: 'Double the backslash if it is meant as itself.',
  };
}

export function badNumber(text: string, at: number): JsonFault {
  const written = /^[\w.+-]*/.exec(text.slice(at, at + 80))?.[0] ?? '';
  return {
    rule: 'json-number',
    at,
    message: `${show(written)} is no number. A number has no leading zero or plus, and digits on both sides of its point.`,
    hint: 'Write it as JSON does; put it into double quotes if it is an id, a number to call or a time.',
  };
}

function characterAt({ text, at }: Scan): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
