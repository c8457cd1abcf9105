import { setImmediate as turn } from 'node:timers/promises';
import { requestHeaders, type AttemptRequest } from '../../../src/drivers/index.ts';
import { inPieces, sentPart, type Manner } from '../../../src/drivers/manner.ts';

/** The request of an attempt as a server would hand it to a handler, with whatever is wrong on the wire. */
export function requestOf(attempt: AttemptRequest): Request {
  const { manner = {} } = attempt;
  const bytes = manner.bytes ?? Buffer.from(attempt.body);
  const announced = manner.framing === 'too-short' ? bytes.subarray(0, Math.max(0, bytes.length - 8)) : bytes;
  const isOrdinary = Object.keys(manner).every(name => name === 'bytes' || name === 'headers');
  return new Request(attempt.endpoint.url, {
    method: 'POST',
    headers: {
      ...requestHeaders(attempt),
      ...(manner.framing !== 'chunked' && { 'Content-Length': `${announced.length}` }),
    },
    body: isOrdinary ? Buffer.from(bytes) : bodyOf(announced, manner),
    duplex: 'half',
  } as RequestInit);
}

/** A body that comes in pieces, and breaks off where the connection does. */
function bodyOf(bytes: Uint8Array, manner: Manner): ReadableStream<Uint8Array> {
  const pieces = inPieces(sentPart(bytes, manner), manner);
  const breaksOff = manner.cut !== undefined || manner.framing === 'too-long';
  return ReadableStream.from(
    (async function* () {
      for (const piece of pieces) {
        yield piece;
        await turn();
      }
      if (breaksOff) throw new TypeError('terminated');
    })(),
  ) as ReadableStream<Uint8Array>;
}
