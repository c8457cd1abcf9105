import { dirname, join } from 'node:path/posix';
import { readSpecFile } from '../spec-file.ts';

/** Any object of the OpenAPI document. */
export type Node = { readonly [key: string]: unknown };

/** One parameter with its references resolved. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Node;
  readonly 'x-slashes'?: boolean;
}

/** One answer with its references resolved. */
export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly example: string | number }>>;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, Example>> }>>;
}

/** An example as it stands in spec/examples/api. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/** One operation of the API with its references resolved. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Node>> };
  readonly responses: Readonly<Record<string, Answer>>;
}

const METHODS = ['get', 'put', 'post', 'delete'];

/** Every operation below `paths` of spec/openapi.yaml, references inside the document and to files resolved. */
export async function operations(root: string): Promise<Operation[]> {
  const document = await readSpecFile<Node>(root, 'openapi.yaml');
  const paths = Object.entries(document['paths'] as Record<string, Node>);
  const found = paths.flatMap(([path, item]) =>
    METHODS.filter(method => method in item).map(async method => {
      const { callbacks: _callbacks, ...own } = item[method] as Node;
      const operation = {
        servers: item['servers'] ?? document['servers'],
        security: document['security'],
        ...own,
        method,
        path,
        parameters: [...list(item['parameters']), ...list(own['parameters'])],
      };
      return (await resolved({ root, document, file: 'openapi.yaml' }, operation)) as Operation;
    }),
  );
  return Promise.all(found);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

interface Place {
  readonly root: string;
  readonly document: Node;
  /** The file that a relative reference is relative to. */
  readonly file: string;
}

async function resolved(place: Place, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(item => resolved(place, item)));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as Node;
  if (typeof $ref === 'string') {
    const target = (await follow(place, $ref)) as object;
    return { ...target, ...((await resolved(place, rest)) as object) };
  }
  const entries = Object.entries(value).map(async ([key, item]) => [key, await resolved(place, item)]);
  return Object.fromEntries(await Promise.all(entries));
}

async function follow(place: Place, reference: string): Promise<unknown> {
  if (!reference.startsWith('#/')) {
    const file = join(dirname(place.file), reference);
    return resolved({ ...place, file }, await readSpecFile(place.root, file));
  }
  const steps = reference.slice('#/'.length).split('/');
  const target = steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], place.document);
  if (target === undefined) throw new Error(`spec/openapi.yaml refers to ${reference}, which is not in it.`);
  return resolved(place, target);
}
