import { performance } from 'node:perf_hooks';
import { clearTimeout, setTimeout } from 'node:timers';
import {
  type AttemptRequest,
  inPieces,
  type Manner,
  type Report,
  requestHeaders,
  sentPart,
  type Transport,
} from '../../drivers/index.ts';
import { pause } from '../watch.ts';

/** A handler in the manner of the Fetch API: Hono, Next route handlers, Workers, Bun, Deno. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** Hands requests to a function in this process. What it throws is answered with 500, as every host of such functions does. */
export class FetchTransport implements Transport {
  readonly #handler: FetchHandler;
  readonly #open = new Set<() => void>();

  constructor(handler: FetchHandler) {
    this.#handler = handler;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const startedMs = performance.now();
    const elapsedMs = (): number => Math.round(performance.now() - startedMs);
    const end = (last: Report): void => {
      if (!this.#open.delete(cancel)) return;
      clearTimeout(patience);
      report(last);
    };
    const cancel = (): void =>
      end({ kind: 'broken', reason: 'cancelled', detail: 'the sender was closed', durationMs: elapsedMs() });
    this.#open.add(cancel);
    const patience = setTimeout(() => end({ kind: 'silent', durationMs: elapsedMs() }), request.timeoutMs);
    void this.#answer(request).then(answer => {
      const durationMs = elapsedMs();
      if (request.manner?.cut !== undefined)
        return end({
          kind: 'broken',
          reason: 'reset',
          detail: 'the sender broke the connection',
          durationMs,
        });
      end({ kind: 'answered', ...answer, durationMs });
    });
  }

  async close(): Promise<void> {
    for (const cancel of this.#open) cancel();
  }

  /** The handler is called before this returns, so that attempts that are due together are in flight together. */
  async #answer(request: AttemptRequest): Promise<{ status: number; challenge: boolean }> {
    try {
      const { status, headers } = await this.#handler(requestFor(request));
      return { status, challenge: /\bbasic\b/i.test(headers.get('www-authenticate') ?? '') };
    } catch {
      return { status: 500, challenge: false };
    }
  }
}

function requestFor(request: AttemptRequest): Request {
  const { endpoint, manner = {} } = request;
  const bytes = manner.bytes ?? Buffer.from(request.body);
  const headers = { ...requestHeaders(request), ...lengthHeader(manner, bytes.length) };
  const isPlain = manner.pieces === undefined && manner.cut === undefined && manner.framing === undefined;
  const body = isPlain ? bodyText(request, manner) : streamOf(bytes, manner);
  return new Request(endpoint.url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
}

function bodyText({ body }: AttemptRequest, { bytes }: Manner): string | Uint8Array<ArrayBuffer> {
  return bytes === undefined ? body : new Uint8Array(bytes);
}

function lengthHeader({ framing = 'length' }: Manner, length: number): Record<string, string> {
  if (framing === 'chunked') return { 'Transfer-Encoding': 'chunked' };
  return { 'Content-Length': String(framing === 'too-long' ? length + 64 : length) };
}

/** A body that breaks off fails while it is being read, as it does behind a server. */
function streamOf(bytes: Uint8Array, manner: Manner): ReadableStream<Uint8Array> {
  const pieces = inPieces(sentPart(bytes, manner), manner);
  const isTorn = manner.cut !== undefined || manner.framing === 'too-long';
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      const piece = pieces[position];
      if (piece === undefined) {
        if (isTorn) controller.error(new Error('The connection was closed before the body was complete.'));
        else controller.close();
        return;
      }
      if (position > 0) await pause(manner.pieces?.pauseMs ?? 0);
      position++;
      controller.enqueue(piece);
    },
  });
}
