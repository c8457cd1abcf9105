import { asyncapiDocument } from './generated/asyncapi-document.ts';
import { openapiDocument } from './generated/openapi-document.ts';

/** The name of a document that describes the callbacks; the first describes the Messaging API too. */
export type SpecName = 'openapi' | 'asyncapi';

/** A JSON document. */
export type SpecDocument = Readonly<Record<string, unknown>>;

/** One of the two documents of spec/, bundled: it refers to nothing outside itself. */
export function specDocument(name: SpecName): SpecDocument {
  switch (name) {
    case 'openapi':
      return openapiDocument;
    case 'asyncapi':
      return asyncapiDocument;
  }
}
