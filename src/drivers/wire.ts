import { connect as connectPlain, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { connect as connectTls } from 'node:tls';
import { clearTimeout, setTimeout } from 'node:timers';
import { AnswerHead } from './answer-head.ts';
import { breakReasonOf } from './break-reason.ts';
import { inPieces, type Manner, sentPart } from './manner.ts';
import { requestHeaders } from './request-headers.ts';
import type { AttemptRequest, Report, Transport } from './transport.ts';

/** How TLS peers are judged; as for the ordinary HTTP transport. */
export interface WireOptions {
  /** Certificates to trust beside those that Node trusts, PEM. */
  readonly ca?: string;
  /** Accepts any certificate. Default false. */
  readonly insecure?: boolean;
  /** Makes the connection, where it is not to be one of the network. */
  readonly connect?: (url: URL) => Socket;
}

/** A broken connection is only noticed by a consumer that has been given the time to read what came before. */
const BEFORE_CUT_MS = 15;

/**
 * Requests written byte by byte on a socket of their own: torn, cut off, wrongly framed or unusually encoded ones, which no HTTP
 * client would send.
 */
export class WireTransport implements Transport {
  readonly #options: WireOptions;
  readonly #open = new Set<WireExchange>();

  constructor(options: WireOptions = {}) {
    this.#options = options;
  }

  send(request: AttemptRequest, report: (report: Report) => void): void {
    const exchange: WireExchange = new WireExchange(
      request,
      (this.#options.connect ?? this.#connect)(new URL(request.endpoint.url)),
      end => {
        this.#open.delete(exchange);
        report(end);
      },
    );
    this.#open.add(exchange);
  }

  async close(): Promise<void> {
    for (const exchange of this.#open) exchange.cancel();
  }

  readonly #connect = ({ protocol, hostname, port }: URL): Socket => {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (protocol !== 'https:') return connectPlain({ host, port: Number(port || 80) });
    const { ca, insecure } = this.#options;
    return connectTls({
      host,
      port: Number(port || 443),
      servername: host,
      rejectUnauthorized: insecure !== true,
      ...(ca === undefined ? {} : { ca }),
    });
  };
}

/** One request on one connection, reported as soon as the head of the answer is there. */
class WireExchange {
  readonly #socket: Socket;
  readonly #report: (report: Report) => void;
  readonly #startedMs = performance.now();
  readonly #head = new AnswerHead();
  readonly #deadline: NodeJS.Timeout;
  readonly #manner: Manner;
  #isOver = false;

  constructor(request: AttemptRequest, socket: Socket, report: (report: Report) => void) {
    this.#socket = socket;
    this.#report = report;
    this.#manner = request.manner ?? {};
    this.#deadline = setTimeout(() => this.#end({ kind: 'silent' }), request.timeoutMs);
    socket.on('data', chunk => this.#hear(chunk));
    socket.on('error', error => this.#end({ kind: 'broken', ...breakReasonOf(error) }));
    socket.on('close', () =>
      this.#end({ kind: 'broken', reason: 'reset', detail: 'closed without an answer' }),
    );
    socket.once(request.endpoint.url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
      void this.#write(request);
    });
  }

  cancel(): void {
    this.#end({ kind: 'broken', reason: 'cancelled', detail: 'the sender was closed' });
  }

  async #write(request: AttemptRequest): Promise<void> {
    const bytes = this.#manner.bytes ?? Buffer.from(request.body);
    const isChunked = this.#manner.framing === 'chunked';
    this.#socket.write(headOf(request, bytes.length));
    const pieces = inPieces(sentPart(bytes, this.#manner), this.#manner);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) await pause(this.#manner.pieces?.pauseMs ?? 0);
      if (this.#isOver) return;
      this.#socket.write(isChunked ? chunkOf(piece) : piece);
    }
    if (this.#manner.cut !== undefined || this.#manner.framing === 'too-long') return this.#breakOff();
    if (isChunked) this.#socket.write('0\r\n\r\n');
  }

  async #breakOff(): Promise<void> {
    await pause(BEFORE_CUT_MS);
    if (this.#isOver) return;
    if (this.#manner.cut?.end !== 'reset') return void this.#socket.end();
    this.#socket.resetAndDestroy();
    this.#end({ kind: 'broken', reason: 'reset', detail: 'the sender broke the connection' });
  }

  #hear(chunk: Buffer): void {
    const head = this.#head.read(chunk);
    if (head === 'incomplete') return;
    if (head === 'malformed')
      return this.#end({ kind: 'broken', reason: 'malformed-answer', detail: 'no HTTP answer' });
    this.#end({ kind: 'answered', ...head });
  }

  #end(ending: Ending): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#deadline);
    this.#socket.destroy();
    this.#report({ ...ending, durationMs: Math.round(performance.now() - this.#startedMs) });
  }
}

type WithoutDuration<T> = T extends unknown ? Omit<T, 'durationMs'> : never;
type Ending = WithoutDuration<Report>;

function headOf(request: AttemptRequest, length: number): string {
  const url = new URL(request.endpoint.url);
  const framing = framingHeader(request.manner ?? {}, length);
  const headers = { Host: url.host, ...requestHeaders(request), ...framing, Connection: 'close' };
  const lines = Object.entries({ ...headers, ...ownFraming(request.manner) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `POST ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}

function framingHeader({ framing = 'length' }: Manner, length: number): Record<string, string> {
  switch (framing) {
    case 'length':
      return { 'Content-Length': String(length) };
    case 'chunked':
      return { 'Transfer-Encoding': 'chunked' };
    case 'too-long':
      return { 'Content-Length': String(length + 64) };
    case 'too-short':
      return { 'Content-Length': String(Math.max(0, length - 8)) };
  }
}

/** A framing header that the manner itself sets wins over ours. */
function ownFraming(manner: Manner | undefined): Record<string, string> {
  const own = Object.entries(manner?.headers ?? {}).filter(([name]) =>
    /^(content-length|transfer-encoding)$/i.test(name),
  );
  return Object.fromEntries(own.filter((entry): entry is [string, string] => entry[1] !== null));
}

function chunkOf(piece: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}
