import { specDocument, type SpecName } from '../../contract/spec-document.ts';
import type { ExitCode } from '../exit-code.ts';
import { suggestion } from '../nearest.ts';
import { printOrWrite } from '../print-or-write.ts';
import { Problem, quoted } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type FileSchema, fileSchema, fileSchemas } from './file-schema.ts';

/** What `bwkit spec` is asked for. */
export interface SpecAsked {
  readonly name: string;
  /** Without one the ending of the file decides; otherwise schemas are JSON, and the rest is YAML. */
  readonly format: 'yaml' | 'json' | undefined;
  readonly out: string | undefined;
}

const documents: readonly SpecName[] = ['openapi', 'asyncapi'];
const names: readonly (SpecName | FileSchema)[] = [...documents, ...fileSchemas];

/** Prints or writes a document, whole and in one file. */
export async function spec({ name, format, out }: SpecAsked, terminal: Terminal): Promise<ExitCode> {
  const chosen = nameFrom(name);
  const isSchema = isFileSchema(chosen);
  const document = isSchema ? await fileSchema(chosen) : specDocument(chosen);
  const usual = isSchema || out?.endsWith('.json') ? 'json' : 'yaml';
  return printOrWrite(await written(document, format ?? usual), { out, terminal });
}

function isFileSchema(name: SpecName | FileSchema): name is FileSchema {
  return fileSchemas.some(each => each === name);
}

async function written(document: unknown, format: 'yaml' | 'json'): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(document, null, 2);
    case 'yaml': {
      const { stringify } = await import('yaml');
      // Without anchors every reader copes, and the same piece reads the same wherever it stands.
      return stringify(document, { aliasDuplicateObjects: false, lineWidth: 100 });
    }
  }
}

function nameFrom(name: string): SpecName | FileSchema {
  const known = names.find(each => each === name);
  if (known) return known;
  throw new Problem({
    what: `There is no document ${quoted(name)}.`,
    expected: `The documents are ${names.join(', ')}.`,
    hint: suggestion(name, names),
  });
}
