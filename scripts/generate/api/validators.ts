import { allSchemas } from '../event-schemas.ts';
import type { Files } from '../step.ts';
import { compiled } from '../validators.ts';
import type { Operation } from './document.ts';

/** Name of the exported validator → title of the schema of a request body. */
const BODIES = {
  validateCreateMessageRequest: 'CreateMessageRequest',
  validateMultiChannelRequest: 'MultiChannelRequest',
  validateAccessTokenRequest: 'AccessTokenRequest',
};

/**
 * src/contract/generated/api-validators.ts and query-validators.ts.
 *
 * They are two files, because a query is text whose numbers and booleans are converted first, and a body is not.
 */
export async function apiValidators(root: string, operations: readonly Operation[]): Promise<Files> {
  const bodies = await compiled(root, {
    file: 'api-validators.ts',
    origin: 'schemas/api',
    schemas: allSchemas(root, ''),
    exported: BODIES,
  });
  const queries = await compiled(root, {
    file: 'query-validators.ts',
    origin: 'openapi.yaml',
    schemas: { ListMessagesQuery: querySchema(operations, 'listMessages') },
    exported: { validateListMessagesQuery: 'ListMessagesQuery' },
    coerceTypes: true,
  });
  return new Map([...bodies, ...queries]);
}

/** The query of an operation as one object. Parameters that nobody knows are let through, as the API does. */
function querySchema(operations: readonly Operation[], operationId: string) {
  const operation = operations.find(each => each.operationId === operationId);
  if (operation === undefined) throw new Error(`spec/openapi.yaml has no operation ${operationId}.`);
  const query = operation.parameters.filter(parameter => parameter.in === 'query');
  return {
    type: 'object',
    properties: Object.fromEntries(query.map(parameter => [parameter.name, parameter.schema])),
  };
}
