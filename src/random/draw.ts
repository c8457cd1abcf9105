/**
 * Keyed randomness: the same seed and key give the same number, in any order and on any machine.
 *
 * A sequential generator would tie every number to the ones drawn before it, so that a skipped draw, or a second worker,
 * would change the whole run. A key names what is being decided (`d7/backoff/3`) and nothing else has a say in it.
 */
export type Draw = (key: string) => number;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Returns a draw for the seed: a number from 0 up to, and not including, 1 for each key.
 *
 * Two 32-bit FNV-1a hashes with different offsets, each finished by murmur3's avalanche, give 53 bits. It is quick and
 * evenly spread, and it is no secret: never use it for anything that must not be guessed.
 */
export function drawFrom(seed: string | number): Draw {
  const text = String(seed);
  const high = hash(text, FNV_OFFSET);
  const low = hash(text, high ^ 0x9e3779b9);
  // Keys that are drawn one after the other mostly begin alike, so the hashes of the beginning are kept for the next one.
  let beginning = '';
  let highThere = high;
  let lowThere = low;
  return key => {
    const length = key.lastIndexOf('/') + 1;
    if (length !== beginning.length || !key.startsWith(beginning)) {
      beginning = key.slice(0, length);
      highThere = hash(beginning, high);
      lowThere = hash(beginning, low);
    }
    const first = avalanche(hash(key, highThere, length));
    const second = avalanche(hash(key, lowThere, length));
    return ((first >>> 5) * 0x4000000 + (second >>> 6)) / 0x20000000000000;
  };
}

/** Draws a whole number from `min` to `max`, both included. */
export function drawInteger(draw: Draw, key: string, [min, max]: readonly [number, number]): number {
  return min + Math.floor(draw(key) * (max - min + 1));
}

/** Draws one of the choices, each as likely as the others. */
export function drawOne<T>(draw: Draw, key: string, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(draw(key) * choices.length)] ?? choices[0];
}

/** Draws a text of `length` characters out of the alphabet; the key is extended by the position of each character. */
export function drawText(
  draw: Draw,
  key: string,
  { length, alphabet }: { length: number; alphabet: string },
): string {
  let text = '';
  for (let position = 0; position < length; position++) {
    text += alphabet[Math.floor(draw(`${key}/${position}`) * alphabet.length)];
  }
  return text;
}

/** Returns a draw whose keys live below `scope`, so that two parts of a program cannot draw the same number by accident. */
export function drawWithin(draw: Draw, scope: string): Draw {
  return key => draw(`${scope}/${key}`);
}

/** Goes on from the hash of what stands before `from`. */
function hash(text: string, offset: number, from = 0): number {
  let state = offset;
  for (let position = from; position < text.length; position++) {
    state = Math.imul(state ^ text.charCodeAt(position), FNV_PRIME);
  }
  return state;
}

function avalanche(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
