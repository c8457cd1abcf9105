import type { CreateMessageRequest } from '../../contract/generated/api-types.ts';
import { magicRefusal, type MessageRequest } from '../../lifecycle/index.ts';
import type { Effect } from '../effect.ts';
import type { Sender } from '../sender.ts';
import { type ApiAnswer, jsonAnswer } from './exchange.ts';
import { faultsOf } from './message-faults.ts';
import type { Admitted, Operation } from './operation.ts';
import { jsonBody } from './json-body.ts';
import { invalidFields, refuse } from './refusal.ts';

/** POST /users/{accountId}/messages: takes a message on and answers 202; what becomes of it is told by callbacks. */
export const createMessage: Operation = ({ sender }, admitted) => {
  const read = jsonBody(admitted.request, () => invalidFields([]));
  if ('refused' in read) return read.refused;
  const { answer, messageId } = take(sender, admitted, read.value);
  const { account } = admitted;
  const effect = { at: sender.clock.now(), accountId: account.id, operation: 'createMessage' } as const;
  sender.record({ ...effect, messageId, status: answer.status, request: read.value } satisfies Effect);
  return answer;
};

interface Taken {
  readonly answer: ApiAnswer;
  readonly messageId: string | null;
}

function take(sender: Sender, { account, request }: Admitted, body: unknown): Taken {
  const refused = (answer: ApiAnswer): Taken => ({ answer, messageId: null });
  const faults = faultsOf(body, sender.clock.now());
  if (faults.length > 0) return refused(invalidFields(faults));
  const { to: written, ...rest } = body as CreateMessageRequest;
  const to = (typeof written === 'string' ? [written] : written) as MessageRequest['to'];
  const status = magicRefusal(to);
  if (status !== undefined) return refused(refuse(request.operationId, status));
  const application = sender.accounts.application(account, rest.applicationId);
  if (application === undefined) {
    const description = `'${rest.applicationId}' is not an application of this account`;
    return refused(invalidFields([{ fieldName: 'applicationId', description }]));
  }
  const sent = sender.send({ account, application }, { ...rest, to });
  if (sent.kind === 'refused') return refused(queueFull(sent));
  return { answer: jsonAnswer(202, echoOf(sent.message)), messageId: sent.message.id };
}

type Accepted = Extract<ReturnType<Sender['send']>, { kind: 'accepted' }>['message'];

/** The 202 body: the message as it was accepted, text included, unlike in callbacks. */
function echoOf(message: Accepted): object {
  const {
    id,
    owner,
    applicationId,
    time,
    segmentCount,
    direction,
    to,
    from,
    text,
    media,
    tag,
    priority,
    expiration,
  } = message;
  return {
    id,
    owner,
    applicationId,
    time,
    segmentCount,
    direction,
    to,
    from,
    media,
    text,
    tag,
    priority,
    expiration,
  };
}

/** The 429 with the figures of this account's queue. */
export function queueFull({
  segmentsPerMinute,
  capacity,
  retryAfterMs,
}: Extract<ReturnType<Sender['send']>, { kind: 'refused' }>): ApiAnswer {
  const minutes = Math.round(capacity / segmentsPerMinute);
  const description =
    `The queue of this account is full: it is emptied at a rate of ${segmentsPerMinute} messages per minute ` +
    `and has a capacity of ${capacity}, which is ${minutes} minutes of traffic.`;
  const answer = jsonAnswer(429, { type: 'max-message-queue-size-exceeded', description });
  if (retryAfterMs === null) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'Retry-After': String(Math.max(1, Math.ceil(retryAfterMs / 1000))) },
  };
}
