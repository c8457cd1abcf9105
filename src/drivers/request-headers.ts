import { figures } from '../contract/generated/figures.ts';
import type { AttemptRequest } from './transport.ts';

/** The headers of one attempt as Bandwidth sends them, with those that its manner changes. */
export function requestHeaders({ endpoint, authorized, manner }: AttemptRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'User-Agent': figures.userAgent,
    'Content-Type': figures.contentType,
  };
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
