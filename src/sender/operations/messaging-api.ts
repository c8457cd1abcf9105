import type { OperationId } from '../../contract/generated/routes.ts';
import { drawFrom } from '../../random/draw.ts';
import { Listing } from '../listing/listing.ts';
import { MediaStore } from '../media/media-store.ts';
import type { Sender } from '../sender.ts';
import { mayUse } from './authorize.ts';
import { createAccessToken } from './create-access-token.ts';
import { createMessage } from './create-message.ts';
import { createMultiChannelMessage } from './create-multi-channel-message.ts';
import type { ApiAnswer, ApiRequest } from './exchange.ts';
import { listMessages } from './list-messages.ts';
import { deleteMedia, getMedia, listMedia, uploadMedia } from './media.ts';
import type { Operation, Premises } from './operation.ts';
import { refuse } from './refusal.ts';
import { Tokens } from './tokens.ts';

/** Every operation but the one that needs no account. */
const OPERATIONS: Readonly<Record<Exclude<OperationId, 'createAccessToken'>, Operation>> = {
  listMessages,
  createMessage,
  createMultiChannelMessage,
  listMedia,
  getMedia,
  uploadMedia,
  deleteMedia,
};

export interface MessagingApiOptions {
  readonly seed: string | number;
  /** The largest media file that is taken, in bytes. Default 3.5 MB. */
  readonly mediaMaxBytes?: number;
}

/** The Messaging API behind every door: it answers requests that a door has matched with an operation. */
export class MessagingApi {
  readonly #premises: Premises;

  constructor(sender: Sender, { seed, mediaMaxBytes }: MessagingApiOptions) {
    const { clock, messages } = sender;
    this.#premises = {
      sender,
      media: new MediaStore({
        clock,
        messages,
        ...(mediaMaxBytes === undefined ? {} : { maxBytes: mediaMaxBytes }),
      }),
      listing: new Listing(sender, drawFrom(seed)),
      tokens: new Tokens(clock, drawFrom(seed)),
    };
  }

  answer(request: ApiRequest): ApiAnswer {
    const { operationId, params, headers } = request;
    const { sender, tokens } = this.#premises;
    if (operationId === 'createAccessToken') return createAccessToken(this.#premises, request);
    const account = sender.accounts.account(params['accountId'] ?? '');
    if (account === undefined) return refuse(operationId, 403);
    if (!mayUse(account, headers['authorization'], tokens)) return refuse(operationId, 401);
    return OPERATIONS[operationId](this.#premises, { request, account });
  }

  reset(): void {
    this.#premises.media.clear();
  }
}
