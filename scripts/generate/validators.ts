import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { build } from 'esbuild';
import { join } from 'node:path';
import { formats } from '../../src/contract/formats.ts';
import { eventSchemas } from './event-schemas.ts';
import type { Schema, Schemas } from './event-schemas.ts';
import { generatedFrom } from './spec-file.ts';
import type { Files, Step } from './step.ts';

const folder = 'src/contract/generated';

/** Keywords that tell people something and validate nothing. Any other word that Ajv does not know stops it. */
const annotations = new Set(['title', 'description', 'x-source', 'x-examples', 'examples']);

/** What one file of validators is made from. */
export interface Compilation {
  /** The name of the file in src/contract/generated. */
  readonly file: string;
  /** What in spec/ it is derived from, for its banner. */
  readonly origin: string;
  readonly schemas: Schemas;
  /** Name of the exported function → name of the schema behind it. */
  readonly exported: Readonly<Record<string, string>>;
  /** Whether the text of a query is turned into the numbers and booleans that the schema asks for. */
  readonly coerceTypes?: boolean;
  /** Whether errors bring the schema that they come from, for whoever names what else could stand there. */
  readonly verbose?: boolean;
}

/** Validators of whole envelopes and of single events. */
export const validators: Step = root =>
  compiled(root, {
    file: 'validators.ts',
    origin: 'events and spec/schemas',
    schemas: eventSchemas(root, ''),
    exported: { validateEnvelope: 'CallbackEnvelope', validateEvent: 'CallbackEvent' },
  });

/**
 * Validators as plain code, so that nobody who validates needs Ajv.
 *
 * Ajv's own runtime pieces are bundled in; the formats stay an import, since people read and test them as source.
 */
export async function compiled(root: string, compilation: Compilation): Promise<Files> {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    discriminator: true,
    unicodeRegExp: false,
    coerceTypes: compilation.coerceTypes ?? false,
    verbose: compilation.verbose ?? false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    formats,
  });
  for (const [name, schema] of Object.entries(compilation.schemas)) ajv.addSchema(forAjv(schema), name);
  const code = `import { formats } from '../formats.ts';\n${standaloneCode.default(ajv, compilation.exported)}`;
  const bundle = await build({
    stdin: { contents: code, resolveDir: join(root, folder), loader: 'js' },
    bundle: true,
    // The names of bundled files stand in the output; so they must not depend on where the repository lies.
    absWorkingDir: root,
    preserveSymlinks: true,
    external: ['../formats.ts'],
    format: 'esm',
    target: 'es2023',
    banner: { js: `// @ts-nocheck\n${generatedFrom(compilation.origin)}` },
    legalComments: 'none',
    write: false,
  });
  const text = bundle.outputFiles[0]?.text ?? '';
  return new Map([[`${folder}/${compilation.file}`, text]]);
}

/**
 * The schema as Ajv is to see it: without annotations, which would be compiled in, and without the mapping of a
 * discriminator, which Ajv reads from the union's members and refuses to be told.
 */
function forAjv(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    const isAnnotation = annotations.has(key) && (typeof value === 'string' || Array.isArray(value));
    return isAnnotation || key === 'mapping' ? undefined : value;
  });
}
