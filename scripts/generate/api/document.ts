import { resolved } from '../resolve.ts';
import type { Node } from '../resolve.ts';
import { readSpecFile } from '../spec-file.ts';

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
  const read = (file: string) => readSpecFile(root, file);
  const place = { document, file: 'openapi.yaml', read };
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
      return (await resolved(place, operation)) as Operation;
    }),
  );
  return Promise.all(found);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
