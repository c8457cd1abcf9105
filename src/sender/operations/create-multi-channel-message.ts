import type { MultiChannelRequest as Written } from '../../contract/generated/api-types.ts';
import {
  type Account,
  type Application,
  magicRefusal,
  type MultiChannelRequest,
} from '../../lifecycle/index.ts';
import type { Sender } from '../sender.ts';
import { faultsOfChannels } from './channel-faults.ts';
import { jsonAnswer } from './exchange.ts';
import { jsonBody, withoutNulls } from './json-body.ts';
import type { Admitted, Operation } from './operation.ts';
import { type FieldError, invalidChannels, refuse } from './refusal.ts';
import { recorded, refused, type Taken } from './taken.ts';

/** POST /users/{accountId}/messages/multiChannel: a message that may take several ways, tried in order. */
export const createMultiChannelMessage: Operation = ({ sender }, admitted) => {
  const read = jsonBody(admitted.request, () => invalidChannels([NO_JSON]));
  if ('refused' in read) return read.refused;
  return recorded(sender, { admitted, body: read.value, taken: take(sender, admitted, read.value) });
};

const NO_JSON: FieldError = { fieldName: '', description: 'The body is not valid JSON' };

function take(sender: Sender, { account, request }: Admitted, body: unknown): Taken {
  const written = withoutNulls(body);
  const faults = faultsOfChannels(written, sender.clock.now());
  if (faults.length > 0) return refused(invalidChannels(faults));
  const { to, channelList, ...rest } = written as Written;
  const status = magicRefusal([to]);
  if (status !== undefined) return refused(refuse(request.operationId, status, { profile: account.profile }));
  const applications = channelList.map(entry => sender.accounts.application(account, entry.applicationId));
  const application = applications[0];
  const strange = applications.indexOf(undefined);
  if (application === undefined || strange >= 0) {
    return refused(invalidChannels([strangeApplication(channelList, strange)]));
  }
  return taken(sender, { account, application }, {
    ...rest,
    to: [to],
    channelList,
  } as unknown as MultiChannelRequest);
}

function taken(
  sender: Sender,
  from: { readonly account: Account; readonly application: Application },
  asked: MultiChannelRequest,
): Taken {
  const sent = sender.sendMultiChannel(from, asked);
  if (sent.kind === 'refused') return refused(refuse('createMultiChannelMessage', 429));
  const { id, time, direction, to, tag, priority, expiration } = sent.message;
  const channelList = asked.channelList.map(entry => ({ ...entry, owner: entry.from }));
  const data = { id, time, direction, to, channelList, tag, priority, expiration };
  return { answer: jsonAnswer(202, { links: [], data, errors: [] }), messageId: id };
}

function strangeApplication(channelList: Written['channelList'], index: number): FieldError {
  const fieldName = `channelList[${index}].applicationId`;
  const id = channelList[index]?.applicationId ?? '';
  return {
    fieldName,
    description: `The '${fieldName}' field names '${id}', which is not an application of this account`,
  };
}
