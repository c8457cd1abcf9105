import type { OperationId } from '../../contract/generated/routes.ts';
import type { Right } from '../../lifecycle/index.ts';
import { drawFrom } from '../../random/draw.ts';
import { Listing } from '../listing/listing.ts';
import { MediaStore } from '../media/media-store.ts';
import type { Sender } from '../sender.ts';
import { Gate } from './authorize.ts';
import { createAccessToken } from './create-access-token.ts';
import { createMessage } from './create-message.ts';
import { createMultiChannelMessage } from './create-multi-channel-message.ts';
import type { ApiAnswer, ApiRequest } from './exchange.ts';
import { listMessages } from './list-messages.ts';
import { deleteMedia, getMedia, listMedia, uploadMedia } from './media.ts';
import type { Operation, Premises } from './operation.ts';
import { refuse } from './refusal.ts';
import { Tokens } from './tokens.ts';

interface Guarded {
  readonly right: Right;
  readonly operation: Operation;
}

/** Every operation but the one that needs no account, and the right to it. */
const OPERATIONS: Readonly<Record<Exclude<OperationId, 'createAccessToken'>, Guarded>> = {
  createMessage: { right: 'send', operation: createMessage },
  createMultiChannelMessage: { right: 'send', operation: createMultiChannelMessage },
  listMessages: { right: 'search', operation: listMessages },
  listMedia: { right: 'media', operation: listMedia },
  getMedia: { right: 'media', operation: getMedia },
  uploadMedia: { right: 'media', operation: uploadMedia },
  deleteMedia: { right: 'media', operation: deleteMedia },
};

const ACCEPTED = 202;
const FAILED = 500;

export interface MessagingApiOptions {
  readonly seed: string | number;
  /** The largest media file that is taken, in bytes. Default 3.5 MB. */
  readonly mediaMaxBytes?: number | undefined;
}

/** The Messaging API behind every door: it answers requests that a door has matched with an operation. */
export class MessagingApi {
  readonly #premises: Premises;
  readonly #gate: Gate;

  constructor(sender: Sender, { seed, mediaMaxBytes }: MessagingApiOptions) {
    const { clock, messages, accounts } = sender;
    const tokens = new Tokens(clock, drawFrom(seed));
    this.#premises = {
      sender,
      media: new MediaStore({
        clock,
        messages,
        maxBytes: mediaMaxBytes,
        profileOf: id => accounts.account(id)?.profile,
      }),
      listing: new Listing(sender, drawFrom(seed)),
      tokens,
    };
    this.#gate = new Gate(accounts, tokens);
  }

  /** The largest media file that is taken, in bytes. */
  get mediaMaxBytes(): number {
    return this.#premises.media.maxBytes;
  }

  /** What is said to a request. Nothing is accepted before it is kept; a promise is returned where that takes time. */
  answer(request: ApiRequest): ApiAnswer | Promise<ApiAnswer> {
    const answer = this.#judge(request);
    if (answer.status !== ACCEPTED) return answer;
    const kept = this.#premises.sender.commit();
    return kept === null
      ? answer
      : kept.then(isKept => (isKept ? answer : refuse(request.operationId, FAILED)));
  }

  #judge(request: ApiRequest): ApiAnswer {
    const { operationId, params, headers } = request;
    if (operationId === 'createAccessToken') return createAccessToken(this.#premises, request);
    const { right, operation } = OPERATIONS[operationId];
    const authorization = this.#gate.admit(params['accountId'] ?? '', right, headers['authorization']);
    if (authorization.kind === 'refused') {
      return refuse(operationId, authorization.status, {
        profile: this.#premises.sender.accounts.first.profile,
      });
    }
    return operation(this.#premises, { request, account: authorization.account });
  }

  reset(): void {
    this.#premises.media.clear();
    this.#premises.listing.clear();
  }
}
