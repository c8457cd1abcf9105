import type { JsonFault } from './json/fault.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes behind a value, if it is made of bytes; Node's Buffer is. */
export function bytesOf(input: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return Object.prototype.toString.call(input) === '[object ArrayBuffer]'
    ? new Uint8Array(input as ArrayBuffer)
    : undefined;
}

/** Bytes as UTF-8, the only encoding of JSON on the wire (RFC 8259, section 8.1); undefined when they are not. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the bytes are, when they are no UTF-8; `at` counts bytes. */
export function faultOfBytes(bytes: Uint8Array): JsonFault {
  const at = firstBadByte(bytes);
  const [first = 0, second = 0] = bytes;
  if (first === 0x1f && second === 0x8b) {
    return {
      rule: 'body-compressed',
      at,
      message: 'The body is compressed with gzip. Bandwidth posts plain JSON.',
      hint: 'Decompress it before it is judged.',
    };
  }
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
  return {
    rule: 'body-not-utf-8',
    at,
    message: `Byte ${at + 1} of the body (${byte}) is no UTF-8${isUtf16 ? '; the body is UTF-16' : ''}. JSON travels as UTF-8 only.`,
    hint: 'Save the payload as UTF-8; a body that went through another charset has lost characters.',
  };
}

/** The first byte at which no UTF-8 goes on: the longest prefix that a decoder still takes, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
