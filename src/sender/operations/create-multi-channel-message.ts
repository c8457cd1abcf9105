import { validateMultiChannelRequest } from '../../contract/generated/api-validators.ts';
import type { MultiChannelRequest as Written } from '../../contract/generated/api-types.ts';
import type { SchemaError } from '../../contract/schema-error.ts';
import { magicRefusal, type MultiChannelRequest } from '../../lifecycle/index.ts';
import { type ApiAnswer, jsonAnswer } from './exchange.ts';
import { jsonBody } from './json-body.ts';
import type { Admitted, Operation, Premises } from './operation.ts';
import { type FieldError, invalidChannels, refuse } from './refusal.ts';

/** POST /users/{accountId}/messages/multiChannel: a message that may take several ways, tried in order. */
export const createMultiChannelMessage: Operation = (premises, admitted) => {
  const read = jsonBody(admitted.request, () =>
    invalidChannels([{ fieldName: '', description: 'The body is not valid JSON' }]),
  );
  if ('refused' in read) return read.refused;
  const { answer, messageId } = take(premises, admitted, read.value);
  premises.sender.record({
    at: premises.sender.clock.now(),
    accountId: admitted.account.id,
    operation: 'createMultiChannelMessage',
    messageId,
    status: answer.status,
    request: read.value,
  });
  return answer;
};

interface Taken {
  readonly answer: ApiAnswer;
  readonly messageId: string | null;
}

function take({ sender }: Premises, { account, request }: Admitted, body: unknown): Taken {
  const refused = (answer: ApiAnswer): Taken => ({ answer, messageId: null });
  const faults = faultsOf(body, sender.clock.now());
  if (faults.length > 0) return refused(invalidChannels(faults));
  const { to, channelList, ...rest } = body as Written;
  const status = magicRefusal([to]);
  if (status !== undefined) return refused(refuse(request.operationId, status));
  const [first] = channelList as unknown as MultiChannelRequest['channelList'];
  const application = sender.accounts.application(account, first.applicationId);
  if (application === undefined) {
    const description = `The '${first.applicationId}' application does not belong to this account`;
    return refused(invalidChannels([{ fieldName: 'channelList[0].applicationId', description }]));
  }
  const asked = { ...rest, to: [to], channelList } as unknown as MultiChannelRequest;
  const sent = sender.sendMultiChannel({ account, application }, asked);
  if (sent.kind === 'refused') return refused(refuse(request.operationId, 429));
  const { id, time, direction, tag, priority, expiration } = sent.message;
  const channels = channelList.map(entry => ({ ...entry, owner: entry.from }));
  const data = { id, time, direction, to: [to], channelList: channels, tag, priority, expiration };
  return { answer: jsonAnswer(202, { links: [], data, errors: [] }), messageId: id };
}

function faultsOf(body: unknown, now: number): FieldError[] {
  const validate = validateMultiChannelRequest as unknown as {
    (body: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  if (!validate(body)) {
    const errors = validate.errors ?? [];
    const faults = errors.map(({ instancePath, keyword, params }) =>
      faultOf(instancePath, keyword, params.missingProperty),
    );
    return faults.filter(
      ({ fieldName }, index) => faults.findIndex(other => other.fieldName === fieldName) === index,
    );
  }
  const { expiration } = body as Written;
  if (expiration === undefined || Date.parse(expiration) > now) return [];
  return [{ fieldName: 'expiration', description: "The 'expiration' field must be in the future" }];
}

/** Paths as Bandwidth writes them: `channelList[0].from`. */
function faultOf(instancePath: string, keyword: string, missing = ''): FieldError {
  const steps = [...instancePath.split('/').slice(1), ...(missing === '' ? [] : [missing])];
  const fieldName = steps
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
  const last = steps.at(-1);
  if (last === 'from')
    return { fieldName, description: `The '${fieldName}' field must contain exactly one telephone number` };
  return {
    fieldName,
    description: `The '${fieldName}' field is ${keyword === 'required' ? 'required' : 'not valid'}`,
  };
}
