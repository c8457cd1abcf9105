import type { Node } from '../generate/resolve.ts';

/** One of several shapes that a value may have, and the word that tells it from the others. */
export interface Alternative {
  readonly name: string;
  readonly schema: Node;
}

/** One schema out of all that `allOf` joins. */
export function merged(schema: Node): Node {
  const { allOf, ...own } = schema;
  return list<Node>(allOf).map(merged).reduce(joined, own);
}

/** The schemas of `oneOf` and `anyOf`, each as one schema. */
export function variantsOf(schema: Node): Node[] {
  return [...list<Node>(schema['oneOf']), ...list<Node>(schema['anyOf'])].map(merged);
}

/**
 * The shapes of an object that may have several, one inside the other flattened; none when there is only one.
 *
 * A shape is named by its value of the discriminator, or else by the fields that it requires. Alternatives beside
 * properties are conditions on one shape and no shapes of their own.
 */
export function alternativesOf(schema: Node): Alternative[] {
  const discriminator = schema['discriminator'] as Node | undefined;
  const mapping = discriminator?.['mapping'] as Record<string, Node> | undefined;
  if (mapping !== undefined) {
    const { required = [], properties = {} } = schema;
    const shape = (each: Node) =>
      withoutProperty(
        joined(merged(each), { required, properties }),
        String(discriminator?.['propertyName']),
      );
    return Object.entries(mapping).map(([name, each]) => ({ name, schema: shape(each) }));
  }
  if (schema['properties'] !== undefined) return [];
  return variantsOf(schema).flatMap(variant => {
    if (variant['properties'] === undefined) return alternativesOf(variant);
    return [{ name: list<string>(variant['required']).toSorted().join('+'), schema: variant }];
  });
}

/** The shape without the property whose value is its name already. */
function withoutProperty(schema: Node, name: string): Node {
  const { [name]: _named, ...properties } = schema['properties'] as Record<string, Node>;
  return { ...schema, properties };
}

function joined(a: Node, b: Node): Node {
  const required = [...new Set([...list(a['required']), ...list(b['required'])])];
  const properties = { ...(a['properties'] as object), ...(b['properties'] as object) };
  return { ...b, ...a, properties: { ...properties, ...describedTwice(a, b) }, required };
}

/** Properties that both describe: what says more wins, so that a bare requirement does not hide a description. */
function describedTwice(a: Node, b: Node): Node {
  const own = (a['properties'] ?? {}) as Record<string, Node>;
  const other = (b['properties'] ?? {}) as Record<string, Node>;
  const both = Object.keys(own).filter(name => name in other);
  return Object.fromEntries(both.map(name => [name, { ...other[name], ...own[name] }]));
}

/** An array, or nothing in its place. */
export function list<T = unknown>(value: unknown): T[] {
  return Array.isArray(value) ? value : [];
}
