import type { JsonFault } from './fault.ts';
import { badEscape, badNumber, controlCharacter, unterminatedString } from './faults.ts';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /(?:true|false|null)(?![\w$])/y;
const plain = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Where the string, number or word at this place ends; a fault when it begins well and ends badly; undefined when nothing
 * of the kind begins here.
 */
export function endOfScalar(text: string, at: number): number | JsonFault | undefined {
  const first = text.charAt(at);
  if (first === '"') return endOfString(text, at);
  if (first === '+' || first === '.') return badNumber(text, at);
  if (first !== '-' && !isDigit(first)) return endOf(word, text, at);
  const end = endOf(number, text, at);
  return end === undefined || /[\w.+]/.test(text.charAt(end)) ? badNumber(text, at) : end;
}

/** Where the string that opens at this place ends, or what is wrong with it. */
export function endOfString(text: string, at: number): number | JsonFault {
  for (let place = at + 1; ;) {
    place = endOf(plain, text, place) ?? place;
    if (place >= text.length) return unterminatedString(at);
    const character = text.charAt(place);
    if (character === '"') return place + 1;
    if (character !== '\\') return controlCharacter(text, place);
    const end = endOf(escape, text, place);
    if (end === undefined) return place + 1 >= text.length ? unterminatedString(at) : badEscape(text, place);
    place = end;
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
