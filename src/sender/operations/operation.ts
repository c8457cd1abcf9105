import type { Account } from '../../lifecycle/index.ts';
import type { Listing } from '../listing/listing.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Sender } from '../sender.ts';
import type { ApiAnswer, ApiRequest } from './exchange.ts';
import type { Tokens } from './tokens.ts';

/** What operations work on. */
export interface Premises {
  readonly sender: Sender;
  readonly media: MediaStore;
  readonly listing: Listing;
  readonly tokens: Tokens;
}

/** A request whose caller may use the account. */
export interface Admitted {
  readonly request: ApiRequest;
  readonly account: Account;
}

/** One operation of the API: the same for every door. */
export type Operation = (premises: Premises, admitted: Admitted) => ApiAnswer;
