import { timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../../../src/delivery/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Refuses a request without the right credentials, with the challenge that the provider waits for. */
export function challenging(request: Request, { credentials }: Surroundings): Response | null {
  if (credentials === undefined) return null;
  const shown = Buffer.from(request.headers.get('authorization') ?? '');
  const expected = Buffer.from(authorization(credentials));
  const isRight = shown.length === expected.length && timingSafeEqual(shown, expected);
  return isRight ? null : challenge();
}

/** What the `Authorization` header has to say. */
export function authorization({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

export function challenge(): Response {
  return new Response(null, { status: 401, headers: { 'www-authenticate': 'Basic realm="callbacks"' } });
}
