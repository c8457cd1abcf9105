import type { Application, Login } from './application.ts';
import type { DrawnQuirks } from './drawn-quirk.ts';
import { defaultFeatures, type Features } from './features.ts';
import type { ProfileName, QuirkName } from '../contract/generated/quirks.ts';
import type { RateLimit } from './rate-limit.ts';

/** A number, short code or name that belongs to an account. */
export interface OwnedNumber {
  readonly number: string;
  /** The application of the location that holds the number: it hears of inbound messages. Absent: the account's first. */
  readonly applicationId?: string | undefined;
}

/** What a user of the API may do: send messages, search them, and keep files. */
export type Right = 'send' | 'search' | 'media';

/** Somebody, or some program, that uses the API. For OAuth2 the name is the client id and the password its secret. */
export interface ApiUser extends Login {
  /** Absent: everything. */
  readonly rights?: readonly Right[] | undefined;
}

/** A customer of Bandwidth, as far as messaging knows it. */
export interface Account {
  /** The account number in API paths, for instance `9900000`. */
  readonly id: string;
  /** Users of the API. Absent: any credentials are accepted, and none. */
  readonly users?: readonly ApiUser[] | undefined;
  readonly applications: readonly Application[];
  /** What the account owns; `any` means every number that is asked about. */
  readonly numbers: readonly OwnedNumber[] | 'any';
  readonly features: Features;
  readonly rate: RateLimit;
  /** The year whose documents are followed. Absent: the plain behaviour on which the documents agree. */
  readonly profile?: ProfileName | undefined;
  /** Names of quirks in force for the whole account, beside those of the profile. */
  readonly quirks?: readonly QuirkName[] | undefined;
  /** Quirks that strike single messages by chance. Absent: none do. */
  readonly drawnQuirks?: DrawnQuirks | undefined;
}

/** Completes an account: any number, default features, no queue, no profile. */
export function accountFrom(partial: Pick<Account, 'id' | 'applications'> & Partial<Account>): Account {
  return { numbers: 'any', features: defaultFeatures, rate: {}, ...partial };
}

/** Tells whether the account owns a number. */
export function owns(account: Account, number: string): boolean {
  return account.numbers === 'any' || account.numbers.some(owned => owned.number === number);
}

/** Finds an application by its id; undefined when the account has none of that id. */
export function applicationById(account: Account, id: string): Application | undefined {
  return account.applications.find(application => application.id === id);
}

/** Finds the application that hears of messages to a number; undefined when the number is not owned or has none. */
export function applicationOfNumber(account: Account, number: string): Application | undefined {
  if (!owns(account, number)) return undefined;
  const owned = account.numbers === 'any' ? undefined : account.numbers.find(each => each.number === number);
  const id = owned?.applicationId;
  return id === undefined ? account.applications[0] : applicationById(account, id);
}
