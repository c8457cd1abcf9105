import type { BreakReason } from '../delivery/index.ts';

const REASONS: Readonly<Record<string, BreakReason>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  ENOTFOUND: 'name-not-found',
  EAI_AGAIN: 'name-not-found',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  UND_ERR_HEADERS_OVERFLOW: 'malformed-answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'malformed-answer',
};

/** Names what went wrong with a connection in the heart's words; what is unknown counts as a reset. */
export function breakReasonOf(error: Error): { reason: BreakReason; detail: string } {
  const code = codeOf(error);
  const detail = code === '' ? error.message : `${code}: ${error.message || 'no connection'}`;
  if (error.name === 'HTTPParserError') return { reason: 'malformed-answer', detail };
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || code.startsWith('CERT_'))
    return { reason: 'tls', detail };
  return { reason: REASONS[code] ?? 'reset', detail };
}

function codeOf(error: Error): string {
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  const first = Array.isArray(errors) ? errors[0] : undefined;
  return first instanceof Error ? codeOf(first) : '';
}
