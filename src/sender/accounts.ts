import { type Account, accountFrom, type ApiUser, type Application, type Login } from '../lifecycle/index.ts';

/** The account that exists when nothing else is configured. */
export const DEFAULT_ACCOUNT_ID = '9900000';

/** The application of the default account. */
export const DEFAULT_APPLICATION_ID = '93de2206-9669-4e07-948d-329f4b722ee2';

/** What callers may leave out of an application: it is filled in from the sender's own URLs. */
export type Callbacks = Pick<Application, 'inboundUrl' | 'statusUrl' | 'credentials' | 'quirks'>;

/** Which accounts there are. */
export interface AccountsOptions {
  /** Configured accounts; with any of them, only they exist. Without, every account, application and number does. */
  readonly accounts?: readonly Account[];
  /** Where callbacks go when an application does not say. */
  readonly callbacks: Callbacks;
  /** What accounts have in common that nobody configured, such as features, profile and rate. */
  readonly traits?: Partial<Omit<Account, 'id' | 'applications'>>;
}

/** The accounts that a sender knows. */
export class Accounts {
  readonly #configured: ReadonlyMap<string, Account>;
  readonly #options: AccountsOptions;
  /** The account that was asked for last, where all of them exist: most callers use one only. */
  #latest: Account | undefined;

  constructor(options: AccountsOptions) {
    this.#options = options;
    this.#configured = new Map((options.accounts ?? []).map(account => [account.id, account]));
  }

  /** Whether nobody configured an account, so that all of them exist. */
  get isOpen(): boolean {
    return this.#configured.size === 0;
  }

  /** The account of that id, or undefined where accounts are configured and it is none of them. */
  account(id: string): Account | undefined {
    if (!this.isOpen) return this.#configured.get(id);
    if (this.#latest?.id !== id) {
      const applications = [this.#default(DEFAULT_APPLICATION_ID)];
      this.#latest = accountFrom({ ...this.#options.traits, id, applications });
    }
    return this.#latest;
  }

  /** The application of that id, with the URLs that it will be called at; undefined where the account has none such. */
  application(account: Account, id: string): Application | undefined {
    if (this.isOpen) return this.#default(id);
    const found = account.applications.find(application => application.id === id);
    return found && { ...this.#options.callbacks, ...found };
  }

  /** Whether the login is a user's of any account; where an account has no configured users, every login is. */
  knows(login: Login): boolean {
    const accounts = this.isOpen ? [this.first] : [...this.#configured.values()];
    return accounts.some(({ users }) => users === undefined || userWith(login, users) !== undefined);
  }

  /** The account that inbound messages belong to when nobody names one. */
  get first(): Account {
    const [first] = this.#configured.values();
    return (
      first ??
      accountFrom({
        ...this.#options.traits,
        id: DEFAULT_ACCOUNT_ID,
        applications: [this.#default(DEFAULT_APPLICATION_ID)],
      })
    );
  }

  #default(id: string): Application {
    return { id, ...this.#options.callbacks };
  }
}

/** The user that a login belongs to; undefined when it is nobody's. */
export function userWith({ username, password }: Login, users: readonly ApiUser[]): ApiUser | undefined {
  return users.find(user => user.username === username && user.password === password);
}
