import { validateMultiChannelRequest } from '../../contract/generated/api-validators.ts';
import type { MultiChannelRequest } from '../../contract/generated/api-types.ts';
import type { SchemaError } from '../../contract/schema-error.ts';
import { senderKind } from '../../lifecycle/index.ts';
import { expirationFaults } from './message-faults.ts';
import { predicateOf } from './predicate.ts';
import { meantErrors } from './meant-errors.ts';
import type { FieldError } from './refusal.ts';

type Validator = { (body: unknown): boolean; errors?: readonly SchemaError[] | null };

/** Everything that is wrong with a multi-channel request, field by field; empty when it can be accepted. */
export function faultsOfChannels(body: unknown, now: number): readonly FieldError[] {
  const validate = validateMultiChannelRequest as unknown as Validator;
  if (!validate(body)) return eachOnce(meantErrors(body, validate.errors ?? []).map(faultOf));
  const request = body as MultiChannelRequest;
  const faults = request.channelList.flatMap((entry, index) => entryFaults(entry, `channelList[${index}]`));
  const late = expirationFaults(request, now);
  return [...faults, ...late.map(() => fault('expiration', 'must be in the future'))];
}

/** What holds of an entry beyond its schema: only RBM has senders with long names, and an MMS carries something. */
function entryFaults(entry: MultiChannelRequest['channelList'][number], place: string): FieldError[] {
  const { channel, from, content } = entry;
  const faults = senderKind(from, channel) === undefined ? [fault(`${place}.from`, ONE_NUMBER)] : [];
  if (channel === 'SMS' && content.text === '') faults.push(fault(`${place}.content.text`, 'is required'));
  if (channel === 'MMS' && !content.text && !content.media?.length)
    faults.push(fault(`${place}.content.text`, 'is required unless media is included'));
  return faults;
}

const ONE_NUMBER = 'must contain exactly one telephone number';

/** Sentences and paths as the documented example has them: `The 'channelList[0].from' field must …`. */
function fault(fieldName: string, predicate: string): FieldError {
  return { fieldName, description: `The '${fieldName}' field ${predicate}` };
}

function faultOf(error: SchemaError): FieldError {
  const { instancePath, keyword, params } = error;
  const steps = [
    ...instancePath.split('/').slice(1),
    ...(keyword === 'required' ? [params.missingProperty] : []),
  ];
  const fieldName = steps
    .map((step = '', index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
  if (fieldName === '') return { fieldName, description: 'The body must be a JSON object' };
  const isNumber = steps.at(-1) === 'from' || (fieldName === 'to' && keyword !== 'required');
  return fault(fieldName, isNumber ? ONE_NUMBER : predicateOf(error));
}

function eachOnce(faults: readonly FieldError[]): readonly FieldError[] {
  return faults.filter(
    ({ fieldName }, index) => faults.findIndex(other => other.fieldName === fieldName) === index,
  );
}
