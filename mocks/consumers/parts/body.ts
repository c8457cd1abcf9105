import { Refusal } from './refusal.ts';

/** Ten recipients, ten URLs of 4096 characters and a long text are some 60 kB; this leaves room for several events. */
const usualLimitBytes = 1024 * 1024;

/** Reads a body of JSON, and refuses what is too large, encoded or no JSON. */
export async function jsonOf(request: Request, limitBytes = usualLimitBytes): Promise<unknown> {
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw new Refusal(415, `The encoding ${encoding} is not understood.`);
  const text = new TextDecoder().decode(await bytesOf(request, limitBytes));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
}

async function bytesOf(request: Request, limitBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > limitBytes) throw new Refusal(413, `The body has more than ${limitBytes} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
