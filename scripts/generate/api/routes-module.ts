import { generatedFrom, literal } from '../spec-file.ts';
import type { Node } from '../resolve.ts';
import type { Operation, Parameter } from './document.ts';

const TYPES = `/** One parameter of an operation. */
export interface RouteParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Whether a path parameter takes slashes, plain or as %2F. */
  readonly slashes: boolean;
  readonly description: string;
  /** The JSON Schema of the value, without references. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One operation of the API. */
export interface Route {
  readonly operationId: string;
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** The path below a server, with parameters in braces. */
  readonly path: string;
  readonly summary: string;
  /** The base URLs that the operation is offered at. */
  readonly servers: readonly string[];
  /** The security schemes, one of which is needed. */
  readonly security: readonly string[];
  readonly parameters: readonly RouteParameter[];
  /** The content types that a request may have; none when it has no body. */
  readonly requestTypes: readonly string[];
  /** Every status that is documented → the content types of its answer. */
  readonly answers: Readonly<Record<number, readonly string[]>>;
}
`;

/** src/contract/generated/routes.ts: what a server has to offer and a client can ask for. */
export function routesModule(operations: readonly Operation[]): string {
  const routes = Object.fromEntries(operations.map(operation => [operation.operationId, route(operation)]));
  return `${generatedFrom('openapi.yaml')}
${TYPES}
/** Every operation of the API, by its id. */
export const routes = ${literal(routes)} as const satisfies Readonly<Record<string, Route>>;

/** The id of an operation. */
export type OperationId = keyof typeof routes;
`;
}

function route(operation: Operation): Node {
  return {
    operationId: operation.operationId,
    method: operation.method.toUpperCase(),
    path: operation.path,
    summary: operation.summary,
    servers: operation.servers.map(server => server.url),
    security: operation.security.flatMap(scheme => Object.keys(scheme)),
    parameters: operation.parameters.map(parameter),
    requestTypes: Object.keys(operation.requestBody?.content ?? {}),
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        status,
        Object.keys(answer.content ?? {}),
      ]),
    ),
  };
}

function parameter(given: Parameter): Node {
  return {
    name: given.name,
    in: given.in,
    required: given.required ?? false,
    slashes: given['x-slashes'] ?? false,
    description: given.description,
    schema: withoutProse(given.schema),
  };
}

/** The schema without title, description and sources, which the parameter tells better. */
function withoutProse({
  title: _title,
  description: _description,
  'x-source': _source,
  ...schema
}: Node): Node {
  return schema;
}
