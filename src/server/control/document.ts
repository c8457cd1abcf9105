import type { Fields } from './field.ts';
import type { ControlOperation } from './operation.ts';

type Node = Readonly<Record<string, unknown>>;

/** The control API as OpenAPI 3.1, from what its operations declare. */
export function controlDocument(operations: readonly ControlOperation[]): Node {
  const paths: Record<string, Record<string, Node>> = {};
  for (const operation of operations) {
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = described(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the bwkit mock',
      version: '1.0.0',
      description:
        'What a test asks of the mock itself: inbound messages, the journal, the clock, outcomes and faults.',
    },
    servers: [{ url: '/_bwkit' }],
    security: [],
    paths,
    components: { schemas: { Problem: PROBLEM } },
  };
}

const PROBLEM = {
  type: 'object',
  description: 'A request that cannot be carried out.',
  required: ['what', 'expected', 'hint'],
  properties: {
    what: { type: 'string', description: 'What happened, with the value.' },
    expected: { type: 'string', description: 'What was expected instead.' },
    hint: { type: 'string', description: 'What to do.' },
  },
};

function described({ id, path, summary, query = {}, body, answers }: ControlOperation): Node {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const parameters = [
    ...named,
    ...Object.entries(query).map(([name, { help, schema }]) => ({
      name,
      in: 'query',
      description: help,
      schema,
    })),
  ];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: json(bodySchema(body)) } }),
    responses: {
      ...responses(answers),
      '4XX': { description: 'It cannot be done.', content: json(REFERENCE) },
    },
  };
}

const REFERENCE = { $ref: '#/components/schemas/Problem' };

function responses(answers: ControlOperation['answers']): Node {
  const entries = Object.entries(answers).filter(([status]) => status !== '404');
  return Object.fromEntries(
    entries.map(([status, description]) => [
      status,
      status === '204' ? { description } : { description, content: json({ type: 'object' }) },
    ]),
  );
}

function bodySchema(fields: Fields): Node {
  const required = Object.keys(fields).filter(name => fields[name]?.isRequired === true);
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, { help, schema }]) => [name, { ...schema, description: help }]),
  );
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties,
  };
}

function json(schema: Node): Node {
  return { 'application/json': { schema } };
}
