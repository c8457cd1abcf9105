import { timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Lets through who shows the credentials that the application in Bandwidth's dashboard is configured with.
 *
 * Bandwidth first posts without them and shows them only when it is challenged: a 401 without `WWW-Authenticate` would
 * lose the callback.
 */
export function credentials({ username, password }: Credentials): RequestHandler {
  const expected = Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`);
  return (request, response, next) => {
    const shown = Buffer.from(request.headers.authorization ?? '');
    if (shown.length === expected.length && timingSafeEqual(shown, expected)) return next();
    response.set('WWW-Authenticate', 'Basic realm="callbacks"').sendStatus(401);
  };
}
