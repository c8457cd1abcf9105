import {
  type Account,
  accountFrom,
  defaultFeatures,
  type Features,
  type OwnedNumber,
} from '../lifecycle/index.ts';

/** An account as callers write it: everything but its id and its applications can be left out. */
export type AccountGiven = Pick<Account, 'id' | 'applications'> &
  Partial<Omit<Account, 'id' | 'applications' | 'numbers' | 'features'>> & {
    /** What the account owns. A number by itself belongs to the first application. Default: every number. */
    readonly numbers?: 'any' | readonly (string | OwnedNumber)[] | undefined;
    /** Default: receipts for MMS and latencies in the list, no names of carriers. */
    readonly features?: Partial<Features> | undefined;
  };

/** The account, with what was left out filled in from what all accounts have in common. */
export function accountOf(given: AccountGiven, traits: Partial<Account> = {}): Account {
  const { numbers = 'any', features, ...rest } = given;
  const owned = typeof numbers === 'string' ? numbers : numbers.map(ownedNumber);
  const shared = traits.features ?? defaultFeatures;
  return accountFrom({ ...traits, ...rest, numbers: owned, features: { ...shared, ...features } });
}

function ownedNumber(number: string | OwnedNumber): OwnedNumber {
  return typeof number === 'string' ? { number } : number;
}
