import type { Account } from '../../lifecycle/index.ts';
import type { Tokens } from './tokens.ts';

/** Reads the user name and password of a Basic header; null when it is none. */
export function basicLogin(header: string | undefined): { username: string; password: string } | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

/**
 * Whether a caller may use an account: with Basic credentials or a bearer token of one of its users.
 *
 * An account without configured users takes any caller, also one without credentials, so that a first try needs no set-up.
 */
export function mayUse(account: Account, authorization: string | undefined, tokens: Tokens): boolean {
  const users = account.credentials;
  if (users === undefined) return true;
  const bearer = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1];
  const login = bearer === undefined ? basicLogin(authorization) : tokens.loginOf(bearer);
  return (
    login !== null && users.some(user => user.username === login.username && user.password === login.password)
  );
}
