import type { SpecDocument } from '../../src/contract/spec-document.ts';

/** The one path of the derived document. */
export const WEBHOOK_PATH = '/callbacks';

interface Webhook {
  readonly post: {
    readonly parameters: readonly object[];
    readonly responses: object;
    readonly security: readonly object[];
    readonly requestBody: {
      readonly content: { readonly 'application/json': { readonly schema: { readonly items: object } } };
    };
  };
}

/**
 * The webhooks of the document as one path, because Prism knows nothing but paths.
 *
 * An event is held against the schema of its type only (`if` the type is this one, `then` that schema). Prism knows no discriminator,
 * and told forty violations of one fault where the schemas stood in a `oneOf`.
 */
export function webhookDocument(document: SpecDocument): SpecDocument {
  const {
    webhooks,
    paths: _api,
    ...rest
  } = document as { webhooks: Readonly<Record<string, Webhook>>; paths: unknown };
  const types = Object.keys(webhooks);
  const cases = Object.entries(webhooks).map(([type, { post }]) => ({
    if: { properties: { type: { const: type } }, required: ['type'] },
    then: post.requestBody.content['application/json'].schema.items,
  }));
  const event = { type: 'object', required: ['type'], properties: { type: { enum: types } }, allOf: cases };
  const schema = { type: 'array', minItems: 1, maxItems: 1, items: event };
  const [{ post }] = Object.values(webhooks) as [Webhook];
  const { parameters, responses, security } = post;
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  return {
    ...rest,
    servers: [],
    paths: { [WEBHOOK_PATH]: { post: { parameters, requestBody, responses, security } } },
  };
}
