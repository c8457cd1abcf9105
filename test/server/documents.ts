import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { formats } from '../../src/contract/formats.ts';
import { openapiDocument } from '../../src/contract/generated/openapi-document.ts';

type Node = Readonly<Record<string, unknown>>;

/** An answer of the mock, as far as a document can judge it. */
export interface Answered {
  /** The path below the server, as the document writes it. */
  readonly path: string;
  readonly method: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/** An OpenAPI document that answers are held against. */
export class Document {
  readonly #document: Node;
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: Node, ajv: Ajv) {
    this.#document = document;
    this.#ajv = ajv.addSchema(document as AnySchema, 'document');
  }

  /** Whether the document has the operation, and the status among its answers. */
  documents({ path, method, status }: Pick<Answered, 'path' | 'method' | 'status'>): boolean {
    return this.#at(`/paths/${escaped(path)}/${method}/responses/${status}`) !== undefined;
  }

  /** What the document has against an answer; null when it has nothing. */
  objection(answered: Answered): string | null {
    const { path, method, status, contentType, body } = answered;
    if (!this.documents(answered)) return `${method} ${path} is not answered with ${status}`;
    const response = this.#resolved(`/paths/${escaped(path)}/${method}/responses/${status}`);
    const content = (this.#at(`${response}/content`) ?? {}) as Node;
    if (Object.keys(content).length === 0) return body === '' ? null : 'there is to be no body';
    const [type = ''] = contentType.split(';');
    const media = [type, '*/*'].find(each => each in content);
    if (media === undefined) return `${contentType} is none of ${Object.keys(content).join(', ')}`;
    if (type !== 'application/json') return null;
    const validate = this.#validator(`${response}/content/${escaped(media)}/schema`);
    return validate(body) ? null : this.#ajv.errorsText(validate.errors, { dataVar: 'body' });
  }

  /** The pointer itself, or the one that stands there as a reference. */
  #resolved(pointer: string): string {
    const { $ref } = this.#at(pointer) as { $ref?: string };
    return $ref === undefined ? pointer : $ref.slice(1);
  }

  #at(pointer: string): unknown {
    const steps = pointer
      .split('/')
      .slice(1)
      .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    return steps.reduce<unknown>((node, step) => (node as Node | undefined)?.[step], this.#document);
  }

  #validator(pointer: string): ValidateFunction {
    let validate = this.#compiled.get(pointer);
    if (validate === undefined) {
      validate = this.#ajv.compile({
        $ref: `document#${pointer.replaceAll('{', '%7B').replaceAll('}', '%7D')}`,
      });
      this.#compiled.set(pointer, validate);
    }
    return validate;
  }
}

/** A step of a JSON pointer. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Our own document. */
export function ourDocument(): Document {
  return new Document(
    openapiDocument,
    new Ajv2020({ strict: false, allErrors: true, formats }) as unknown as Ajv,
  );
}

/** The document that Bandwidth's client ships. Binary bodies have no format that could be checked. */
export function bandwidthsDocument(): Document {
  const manifest = createRequire(import.meta.url).resolve('bandwidth-sdk/package.json');
  const text = readFileSync(join(dirname(manifest), 'bandwidth.yml'), 'utf8');
  const unchecked = Object.fromEntries(
    ['binary', 'byte', 'double', 'float', 'int32', 'int64', 'date', 'password'].map(name => [
      name,
      true as const,
    ]),
  );
  return new Document(
    parse(text) as Node,
    new Ajv({ strict: false, allErrors: true, formats: { ...formats, ...unchecked } }),
  );
}
