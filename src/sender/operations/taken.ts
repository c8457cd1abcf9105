import type { Sender } from '../sender.ts';
import type { ApiAnswer } from './exchange.ts';
import type { Admitted } from './operation.ts';

/** What the API says to a request to send, and the id of the message where it was accepted. */
export interface Taken {
  readonly answer: ApiAnswer;
  readonly messageId: string | null;
}

export function refused(answer: ApiAnswer): Taken {
  return { answer, messageId: null };
}

interface Asked {
  readonly admitted: Admitted;
  /** As it was sent. */
  readonly body: unknown;
  readonly taken: Taken;
}

/** Notes what the consumer asked for, accepted or not, and gives the answer. */
export function recorded(sender: Sender, { admitted, body, taken }: Asked): ApiAnswer {
  const { account, request } = admitted;
  const { answer, messageId } = taken;
  const operation =
    request.operationId === 'createMultiChannelMessage' ? request.operationId : 'createMessage';
  sender.record({
    at: sender.clock.now(),
    accountId: account.id,
    operation,
    messageId,
    status: answer.status,
    request: body,
  });
  return answer;
}
