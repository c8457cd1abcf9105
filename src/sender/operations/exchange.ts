import type { OperationId } from '../../contract/generated/routes.ts';

/** A request to the Messaging API, whichever door it came through. */
export interface ApiRequest {
  readonly operationId: OperationId;
  readonly method: string;
  /** The path as it was asked for, for answers that name it. */
  readonly path: string;
  /** The decoded parameters of the path. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** Who asks, for limits that count by address. */
  readonly remoteAddress: string;
}

/** What the Messaging API answers. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

const JSON_HEADERS = { 'Content-Type': 'application/json' } as const;

/** An answer with a JSON body. */
export function jsonAnswer(status: number, body: unknown): ApiAnswer {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

/** An answer without a body. */
export function emptyAnswer(status: number): ApiAnswer {
  return { status, headers: {}, body: null };
}
