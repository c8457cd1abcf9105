import { Ajv2020 } from 'ajv/dist/2020.js';
import { formats } from '../../src/contract/formats.ts';
import { specDocument } from '../../src/contract/spec-document.ts';
import type { SpecName } from '../../src/contract/spec-document.ts';

/** One example in a bundled document, with the place of the schema that it stands beside. */
export interface DocumentExample {
  readonly document: SpecName;
  /** JSON pointer to the schema, as a URI fragment. */
  readonly schema: string;
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, formats });
for (const name of ['openapi', 'asyncapi'] as const) ajv.addSchema(specDocument(name), name);

/** What Ajv says of an example; empty when it fits its schema. */
export function errorsOf({ document, schema, value }: DocumentExample): unknown[] {
  const validate = ajv.compile({ $ref: `${document}#${schema}` });
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Every example that stands beside a schema, wherever that is: bodies, parameters and headers of OpenAPI, messages of AsyncAPI. */
export function examplesOf(document: SpecName): DocumentExample[] {
  const root = specDocument(document);
  return examplesBelow(root, '').map(({ schema, value }) => ({
    document,
    schema,
    value: inlined(root, value),
  }));
}

type Found = { readonly schema: string; readonly value: unknown };

function examplesBelow(node: unknown, path: string): Found[] {
  if (typeof node !== 'object' || node === null) return [];
  const place = ['schema', 'payload'].find(key => key in node);
  const own =
    place === undefined ? [] : valuesOf(node as Node).map(value => ({ schema: `${path}/${place}`, value }));
  const below = Object.entries(node).flatMap(([key, child]) =>
    examplesBelow(child, `${path}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`),
  );
  return [...own, ...below];
}

function valuesOf({ example, examples = {} }: Node): unknown[] {
  return [...(example === undefined ? [] : [example]), ...Object.values(examples as Node)];
}

/** An example itself, out of the object or the reference that holds it. */
function inlined(root: Node, value: unknown): unknown {
  const holder = value as { readonly $ref?: string; readonly value?: unknown; readonly payload?: unknown };
  if (holder?.$ref !== undefined) {
    const keys = holder.$ref.slice('#/'.length).split('/');
    return inlined(
      root,
      keys.reduce<unknown>((node, key) => (node as Node)[key], root),
    );
  }
  return holder?.payload ?? holder?.value ?? value;
}
