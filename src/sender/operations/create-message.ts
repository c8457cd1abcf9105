import type { CreateMessageRequest } from '../../contract/generated/api-types.ts';
import { type AcceptedMessage, magicRefusal, type MessageRequest } from '../../lifecycle/index.ts';
import type { Sender } from '../sender.ts';
import type { Sent } from '../sender-options.ts';
import { type ApiAnswer, jsonAnswer } from './exchange.ts';
import { jsonBody, withoutNulls } from './json-body.ts';
import { faultsOf } from './message-faults.ts';
import type { Admitted, Operation } from './operation.ts';
import { invalidFields, refuse } from './refusal.ts';
import { recorded, refused, type Taken } from './taken.ts';

/** POST /users/{accountId}/messages: takes a message on and answers 202; what becomes of it is told by callbacks. */
export const createMessage: Operation = ({ sender }, admitted) => {
  const read = jsonBody(admitted.request, () => invalidFields([]));
  if ('refused' in read) return read.refused;
  return recorded(sender, { admitted, body: read.value, taken: take(sender, admitted, read.value) });
};

function take(sender: Sender, { account, request }: Admitted, body: unknown): Taken {
  const written = withoutNulls(body);
  const faults = faultsOf(written, sender.clock.now());
  if (faults.length > 0) return refused(invalidFields(faults));
  const asked = requestOf(written as CreateMessageRequest);
  const status = magicRefusal(asked.to);
  if (status !== undefined) return refused(refuse(request.operationId, status, { profile: account.profile }));
  const application = sender.accounts.application(account, asked.applicationId);
  if (application === undefined) {
    const description = `'${asked.applicationId}' is not an application of this account`;
    return refused(invalidFields([{ fieldName: 'applicationId', description }]));
  }
  const sent = sender.send({ account, application }, asked);
  if (sent.kind === 'refused') return refused(queueFull(sent));
  return { answer: jsonAnswer(202, echoOf(sent.message)), messageId: sent.message.id };
}

/** One recipient may stand for a list of one (C31), and media are a set: what is named twice is attached once. */
function requestOf({ to, media, ...rest }: CreateMessageRequest): MessageRequest {
  const recipients = (typeof to === 'string' ? [to] : to) as MessageRequest['to'];
  return { ...rest, to: recipients, media: media && [...new Set(media)] };
}

/** The 202 body: the message as it was accepted, text included, unlike in callbacks. What was not given is left out. */
function echoOf(message: AcceptedMessage): object {
  const { id, owner, applicationId, time, segmentCount, direction, to, from } = message;
  const { media, text, tag, priority, expiration } = message;
  const head = { id, owner, applicationId, time, segmentCount, direction, to, from };
  return { ...head, media, text, tag, priority, expiration };
}

/** The 429 with the figures of this account's queue. */
function queueFull(full: Extract<Sent, { kind: 'refused' }>): ApiAnswer {
  const { segmentsPerMinute, capacity, retryAfterMs } = full;
  const minutes = Math.round(capacity / segmentsPerMinute);
  const description =
    `The queue of this account is full: it is emptied at a rate of ${segmentsPerMinute} messages per minute ` +
    `and has a capacity of ${capacity}, which is ${minutes} minutes of traffic.`;
  const answer = refuse('createMessage', 429, { wording: body => ({ ...body, description }) });
  if (retryAfterMs === null) return answer;
  const seconds = String(Math.max(1, Math.ceil(retryAfterMs / 1000)));
  return { ...answer, headers: { ...answer.headers, 'Retry-After': seconds } };
}
