import { escapeKey } from '../json-object.ts';
import type { JsonFault } from './fault.ts';
import { duplicateKey, faultAtEnd, faultInText, faultOfByteOrderMark } from './faults.ts';
import { endOfScalar, endOfString } from './scalars.ts';
import type { Expecting, Scan } from './state.ts';

/** A key that one object holds twice, and the JSON pointer to it. */
export interface Repeated {
  readonly fault: JsonFault;
  readonly path: string;
}

/**
 * Reads a text as RFC 8259 writes JSON and gives the first fault, and every key that is repeated.
 *
 * It is our own because the messages of JSON.parse differ from engine to engine and name no place in lines. Brackets are
 * kept in an array, so depth costs memory and never the stack.
 */
export function scan(text: string): { readonly fault?: JsonFault; readonly repeated: readonly Repeated[] } {
  const state: Scan = { text, open: [], at: 0, expecting: 'value' };
  const repeated: Repeated[] = [];
  if (text.charCodeAt(0) === 0xfeff) return { fault: faultOfByteOrderMark(), repeated };
  for (;;) {
    while (isSpace(text.charCodeAt(state.at))) state.at++;
    if (state.at >= text.length) {
      return state.expecting === 'end' ? { repeated } : { fault: faultAtEnd(state), repeated };
    }
    const outcome = step(state);
    if (outcome === undefined) continue;
    if (!('path' in outcome)) return { fault: outcome, repeated };
    repeated.push(outcome);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Takes one token; gives a fault when it may not stand here, and a repeated key when it is one. */
function step(state: Scan): JsonFault | Repeated | undefined {
  const character = state.text.charAt(state.at);
  switch (state.expecting) {
    case 'value':
      return takeValue(state, character);
    case 'value-or-end':
      return character === ']' ? close(state) : takeValue(state, character);
    case 'key':
      return takeKey(state, character);
    case 'key-or-end':
      return character === '}' ? close(state) : takeKey(state, character);
    case 'colon':
      if (character !== ':') return faultInText(state);
      return advance(state, 'value');
    case 'comma-or-end':
      return takeSeparator(state, character);
    case 'end':
      return faultInText(state);
  }
}

function takeValue(state: Scan, character: string): JsonFault | undefined {
  if (character === '[' || character === '{') {
    state.open.push({ bracket: character, at: state.at, keys: new Set(), current: 0 });
    return advance(state, character === '[' ? 'value-or-end' : 'key-or-end');
  }
  const end = endOfScalar(state.text, state.at);
  if (end === undefined) return faultInText(state);
  if (typeof end === 'object') return end;
  state.at = end;
  state.expecting = afterValue(state);
  return undefined;
}

function takeKey(state: Scan, character: string): JsonFault | Repeated | undefined {
  if (character !== '"') return faultInText(state);
  const end = endOfString(state.text, state.at);
  if (typeof end === 'object') return end;
  const start = state.at;
  const key = JSON.parse(state.text.slice(start, end)) as string;
  const object = state.open.at(-1);
  const isRepeated = object?.keys.has(key) === true;
  object?.keys.add(key);
  if (object !== undefined) object.current = key;
  state.at = end;
  state.expecting = 'colon';
  return isRepeated ? { fault: duplicateKey(key, start), path: pathOf(state) } : undefined;
}

function takeSeparator(state: Scan, character: string): JsonFault | undefined {
  const inner = state.open.at(-1);
  if (character === (inner?.bracket === '[' ? ']' : '}')) return close(state);
  if (character !== ',' || inner === undefined) return faultInText(state);
  if (typeof inner.current === 'number') inner.current++;
  return advance(state, inner.bracket === '[' ? 'value' : 'key');
}

function close(state: Scan): undefined {
  state.open.pop();
  state.at++;
  state.expecting = afterValue(state);
}

function advance(state: Scan, expecting: Expecting): undefined {
  state.at++;
  state.expecting = expecting;
}

function afterValue(state: Scan): Expecting {
  return state.open.length === 0 ? 'end' : 'comma-or-end';
}

function pathOf(state: Scan): string {
  return state.open.map(({ current }) => `/${escapeKey(String(current))}`).join('');
}
