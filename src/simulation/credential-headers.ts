import type { Credentials } from '../delivery/index.ts';
import type { WrongCredentials } from './scenario.ts';

/** A whole group of base64, padding included, so that what is left can be decoded. */
const CUT_LENGTH = 4;

/** The `Authorization` header that shows credentials which are not right; none at all for `none`. */
export function credentialHeaders(
  wrong: WrongCredentials,
  { username, password }: Credentials = { username: 'user', password: 'password' },
): Readonly<Record<string, string>> {
  switch (wrong) {
    case 'none':
      return {};
    case 'wrong-password':
      return { Authorization: basic(`${username}:not-${password}`) };
    case 'wrong-username':
      return { Authorization: basic(`not-${username}:${password}`) };
    case 'cut-short':
      return { Authorization: basic(`${username}:${password}`).slice(0, -CUT_LENGTH) };
    case 'wrong-scheme':
      return { Authorization: `Bearer ${encoded(`${username}:${password}`)}` };
    case 'garbled':
      return { Authorization: 'Basic %%%' };
  }
}

function basic(pair: string): string {
  return `Basic ${encoded(pair)}`;
}

function encoded(text: string): string {
  return Buffer.from(text).toString('base64');
}
