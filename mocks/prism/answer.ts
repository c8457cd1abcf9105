import type { FastifyReply } from 'fastify';
import type { PrismFinding, PrismResult } from './engine.ts';

/** Headers beyond some 8 KB are refused by many clients, Node's among them. */
const MAX_HEADER_LENGTH = 4096;

/** Sends what Prism made of a request. */
export function say(reply: FastifyReply, result: PrismResult): FastifyReply {
  if (result.kind === 'declined') return sayProblem(reply, result);
  const { answer, input, output } = result;
  const found = [...located('request', input), ...located('response', output)];
  reply.code(answer.statusCode).headers(answer.headers ?? {});
  if (found.length > 0) reply.header('sl-violations', violationsHeader(found));
  if (answer.body === undefined || answer.body === null) return reply.send();
  return reply.send(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
}

/** Sends a problem of RFC 7807, as Prism does for what its document does not know. */
export function sayProblem(
  reply: FastifyReply,
  { status, name, detail }: { readonly status: number; readonly name: string; readonly detail: string },
): FastifyReply {
  const type = name.startsWith('https:') ? name : 'about:blank';
  const title = name.replace(/^.*#/, '');
  return reply
    .code(status)
    .header('Content-Type', 'application/problem+json')
    .send(JSON.stringify({ type, title, status, detail }));
}

interface Located {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

const SEVERITIES = ['Error', 'Warning', 'Information', 'Hint'];

function located(half: string, findings: readonly PrismFinding[]): Located[] {
  return findings.map(({ path = [], severity, code, message }) => ({
    location: [half, ...path],
    severity: SEVERITIES[severity] ?? 'Error',
    code,
    message,
  }));
}

/**
 * The violations as Prism's header has them. It is valid JSON however many there are, and ASCII whatever they quote: Prism's own
 * server cuts a long one in the middle, and dies of a character that no header may hold.
 */
export function violationsHeader(found: readonly Located[]): string {
  let kept = found;
  while (ascii(kept).length > MAX_HEADER_LENGTH && kept.length > 0) kept = kept.slice(0, -1);
  if (kept.length === found.length) return ascii(found);
  const message = `${found.length - kept.length} more violations do not fit into a header.`;
  return ascii([...kept, { location: [], severity: 'Information', code: undefined, message }]);
}

function ascii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
