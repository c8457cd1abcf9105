/**
 * How a request is put on the wire, where that is not the usual way. Everything left out is as usual.
 *
 * Only transports that control single bytes obey all of it; the raw one does.
 */
export interface Manner {
  /** The body as bytes, in place of the text. */
  readonly bytes?: Uint8Array;
  /** Headers to add or replace; null leaves a usual one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** How the end of the body is made known. Default `length`; the last two announce a wrong length. */
  readonly framing?: 'length' | 'chunked' | 'too-long' | 'too-short';
  /** The body comes in so many pieces, with a pause of real time before each but the first. */
  readonly pieces?: { readonly count: number; readonly pauseMs: number };
  /** Only this share of the body is sent, from 0 up to 1, and the connection then ends. */
  readonly cut?: { readonly sentRatio: number; readonly end: 'closed' | 'reset' };
}

/** The share of the bytes that is sent before a cut, or all of them. */
export function sentPart(bytes: Uint8Array, { cut }: Manner): Uint8Array {
  return cut === undefined ? bytes : bytes.subarray(0, Math.floor(bytes.length * cut.sentRatio));
}

/** The bytes in as many pieces as asked for, none of them empty. */
export function inPieces(bytes: Uint8Array, { pieces }: Manner): readonly Uint8Array[] {
  const size = Math.max(1, Math.ceil(bytes.length / (pieces?.count ?? 1)));
  const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
  return cuts.map(start => bytes.subarray(start, start + size));
}
