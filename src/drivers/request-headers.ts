import { figures } from '../contract/generated/figures.ts';
import type { AttemptRequest } from './transport.ts';

const USUAL = { 'User-Agent': figures.userAgent, 'Content-Type': figures.contentType } as const;

/** The headers of one attempt as Bandwidth sends them, with those that its manner changes. */
export function requestHeaders({
  endpoint,
  authorized,
  manner,
}: Pick<AttemptRequest, 'endpoint' | 'authorized' | 'manner'>): Readonly<Record<string, string>> {
  if (!authorized && manner === undefined) return USUAL;
  const headers: Record<string, string> = { ...USUAL };
  if (authorized && endpoint.credentials !== undefined) {
    const { username, password } = endpoint.credentials;
    headers['Authorization'] = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  }
  for (const [name, value] of Object.entries(manner?.headers ?? {})) {
    if (value === null) delete headers[name];
    else headers[name] = value;
  }
  return headers;
}
