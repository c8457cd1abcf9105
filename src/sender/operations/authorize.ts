import type { Account, Login, Right } from '../../lifecycle/index.ts';
import { type Accounts, userWith } from '../accounts.ts';
import type { Tokens } from './tokens.ts';

/** Whether a caller may do what it asks for; if not, with which status it is refused. */
export type Authorization =
  | { readonly kind: 'granted'; readonly account: Account }
  | { readonly kind: 'refused'; readonly status: 401 | 403 };

/** Reads the user name and password of a Basic header; null when it is none. */
export function basicLogin(header: string | undefined): Login | null {
  const encoded = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? null : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** Judges callers by Basic credentials or by a bearer token. */
export class Gate {
  readonly #accounts: Accounts;
  readonly #tokens: Tokens;

  constructor(accounts: Accounts, tokens: Tokens) {
    this.#accounts = accounts;
    this.#tokens = tokens;
  }

  /**
   * Admits a user of the account who has the right: 401 for nobody's credentials, 403 for another's account or a missing right.
   *
   * An account without configured users admits any caller, also one without credentials, so that a first try needs no set-up.
   */
  admit(accountId: string, right: Right, header: string | undefined): Authorization {
    const account = this.#accounts.account(accountId);
    if (account !== undefined && account.users === undefined) return { kind: 'granted', account };
    const login = this.#loginIn(header);
    if (login === null || !this.#accounts.knows(login)) return { kind: 'refused', status: 401 };
    const user = userWith(login, account?.users ?? []);
    const isGranted = user !== undefined && (user.rights === undefined || user.rights.includes(right));
    return isGranted && account !== undefined
      ? { kind: 'granted', account }
      : { kind: 'refused', status: 403 };
  }

  #loginIn(header: string | undefined): Login | null {
    const bearer = /^Bearer\s+(\S+)\s*$/i.exec(header ?? '')?.[1];
    return bearer === undefined ? basicLogin(header) : this.#tokens.loginOf(bearer);
  }
}
