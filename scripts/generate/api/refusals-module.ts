import { generatedFrom, literal } from '../spec-file.ts';
import type { Node } from '../resolve.ts';
import type { Answer, Operation } from './document.ts';

/** The lowest status of an answer that refuses. */
const LOWEST_REFUSAL = 400;

/** src/contract/generated/refusals.ts: the documented error answers, for a mock to send as they are. */
export function refusalsModule(operations: readonly Operation[]): string {
  const refusals = Object.fromEntries(
    operations.map(operation => [operation.operationId, refusalsOf(operation)]),
  );
  return `${generatedFrom('openapi.yaml and spec/examples/api')}
/** The error answers of every operation: status → headers and example bodies by name. */
export const refusals = ${literal(refusals)} as const;
`;
}

function refusalsOf({ responses }: Operation): Node {
  const refusals = Object.entries(responses).filter(([status]) => Number(status) >= LOWEST_REFUSAL);
  return Object.fromEntries(refusals.map(([status, answer]) => [status, refusal(answer)]));
}

function refusal({ headers = {}, content = {} }: Answer): Node {
  const examples = Object.values(content).flatMap(media => Object.entries(media.examples ?? {}));
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, { example }]) => [name, example])),
    bodies: Object.fromEntries(examples.map(([name, { value }]) => [name, value])),
  };
}
