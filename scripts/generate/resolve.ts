import { dirname, join } from 'node:path/posix';

/** Any object of a document. */
export type Node = { readonly [key: string]: unknown };

/** Where a reference is found, and how what it names is read. */
export interface Place {
  /** The document that references such as `#/components/…` point into. */
  readonly document: Node;
  /** The file that a relative reference is relative to. */
  readonly file: string;
  /** Reads another file of the same folder. */
  readonly read: (file: string) => Promise<unknown>;
}

/**
 * The value with every reference replaced by what it names; keys beside a reference win over those of its target.
 *
 * It does not end for a schema that contains itself, which no messaging document has.
 */
export async function resolved(place: Place, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(item => resolved(place, item)));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, ...rest } = value as Node;
  if (typeof $ref === 'string') {
    const target = (await follow(place, $ref)) as object;
    return { ...target, ...((await resolved(place, rest)) as object) };
  }
  const entries = Object.entries(value).map(async ([key, item]) => [
    key,
    key === 'discriminator' ? await discriminator(place, item as Node) : await resolved(place, item),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** A discriminator whose mapping holds the schemas themselves in place of references written as plain strings. */
async function discriminator(place: Place, { mapping, ...rest }: Node): Promise<Node> {
  if (mapping === undefined) return rest;
  const entries = Object.entries(mapping as Record<string, string>).map(async ([value, reference]) => [
    value,
    await follow(place, reference),
  ]);
  return { ...rest, mapping: Object.fromEntries(await Promise.all(entries)) };
}

async function follow(place: Place, reference: string): Promise<unknown> {
  if (!reference.startsWith('#/')) {
    const file = join(dirname(place.file), reference);
    return resolved({ ...place, file }, await place.read(file));
  }
  const steps = reference.slice('#/'.length).split('/');
  const target = steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], place.document);
  if (target === undefined) throw new Error(`${place.file} refers to ${reference}, which is not in it.`);
  return resolved(place, target);
}
