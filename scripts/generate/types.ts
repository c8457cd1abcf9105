import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { eventSchemas } from './event-schemas.ts';
import type { Schema, Schemas } from './event-schemas.ts';
import { generatedFrom, prettyFiles } from './spec-file.ts';
import type { Step } from './step.ts';

const folder = 'src/contract/generated';

/** Types of the callbacks, one exported alias per schema; and the same text as a value, for `bwkit types`. */
export const types: Step = async root => {
  const { CallbackEnvelope, CallbackEvent, ...rest } = eventSchemas(root, '#/components/schemas/');
  // What a reader looks for comes first.
  const aliases = await typeAliases({ CallbackEnvelope, CallbackEvent, ...rest } as Schemas);
  const text = [...aliases.values()].join('\n');
  const files = await prettyFiles(root, { 'types.ts': generatedFrom('events and spec/schemas') + text });
  const typesText = JSON.stringify(files.get(`${folder}/types.ts`)?.replace(/^.*\n/, ''));
  const value = `/** The text of types.ts, which stands on its own. */\nexport const typesText = ${typesText};\n`;
  return files.set(`${folder}/types-text.ts`, generatedFrom('events and spec/schemas') + value);
};

/** Name of a schema → its declaration as an exported alias, which refers to others by their names. */
export async function typeAliases(schemas: Schemas): Promise<Map<string, string>> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, forTypes(schema)]);
  const document = {
    openapi: '3.1.0',
    info: { title: 'Bandwidth messaging', version: '2026' },
    paths: {},
    components: { schemas: Object.fromEntries(entries) },
  };
  const nodes = flatten(await openapiTS(document, { immutable: true, arrayLength: true }));
  return new Map(nodes.map(node => [node.name.text, plain(astToString(node))]));
}

/**
 * The schema without what would spoil its type.
 *
 * A title only repeats the alias; a discriminator makes openapi-typescript replace the `const` by a schema's name;
 * bounds that leave room would ask everybody who builds a payload to prove the length of an array; and a condition beside
 * the properties becomes a union in which every field is lost.
 */
function forTypes(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), function (this: Schema, key, value) {
    if (key === 'discriminator' || (key === 'title' && typeof value === 'string')) return undefined;
    if (key === 'anyOf' && this['properties'] !== undefined) return undefined;
    const isBound = key === 'minItems' || key === 'maxItems';
    return isBound && this['minItems'] !== this['maxItems'] ? undefined : value;
  });
}

/** Names in place of paths, and comments that are sentences instead of tags. */
function plain(text: string): string {
  return text
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll(/^\s*\* (@constant|@enum \{string\}|Format: [\w-]+)\n/gm, '')
    .replaceAll('@description ', '')
    .replaceAll(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */');
}

/** Turns `interface components { schemas: { A: …; B: … } }` into `export type A = …; export type B = …`. */
function flatten(nodes: ts.Node[]): ts.TypeAliasDeclaration[] {
  const components = nodes.find(node => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  if (components === undefined) throw new Error('openapi-typescript gave no interface named components.');
  const schemas = (components as ts.InterfaceDeclaration).members.find(
    member =>
      ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === 'schemas',
  ) as ts.PropertySignature;
  return (schemas.type as ts.TypeLiteralNode).members.map(member => alias(member as ts.PropertySignature));
}

function alias(property: ts.PropertySignature): ts.TypeAliasDeclaration {
  const { type } = property;
  if (type === undefined) throw new Error(`openapi-typescript gave no type for ${property.name.getText()}.`);
  const closed = ts.isTupleTypeNode(type)
    ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type)
    : type;
  const declaration = ts.factory.createTypeAliasDeclaration(
    [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    (property.name as ts.Identifier).text,
    undefined,
    closed,
  );
  const comments = ts.getSyntheticLeadingComments(property);
  return comments === undefined ? declaration : ts.setSyntheticLeadingComments(declaration, comments);
}
