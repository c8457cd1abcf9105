import { eventNames, eventSchemas } from './event-schemas.ts';
import { generatedFrom, literal, prettyFiles } from './spec-file.ts';
import type { Step } from './step.ts';

/** The schemas as data: for whoever has to say what a field means, where that comes from, or what could stand there. */
export const schemas: Step = async root => {
  const text = `${generatedFrom('events and spec/schemas')}
/** A JSON Schema as spec/ has it; a \`$ref\` names another one as \`#/$defs/Name\`. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Every schema of the callbacks, by its title. */
export const schemas: Readonly<Record<string, JsonSchema>> = ${literal(eventSchemas(root, '#/$defs/'))};

/** Which schema describes an event of a type. */
export const schemaOfEvent = ${literal(Object.fromEntries(eventNames(root)))} as const;
`;
  return prettyFiles(root, { 'schemas.ts': text });
};
