import type { SpecDocument } from '../../src/contract/spec-document.ts';

/** Carries the id of an exchange from our door to the URL of its callback. */
export const EXCHANGE_HEADER = 'x-bwkit-exchange';

/** Below this path Prism's callbacks come back to us. */
export const RELAY_PATH = '/_bwkit/callbacks/';

interface PathItem {
  readonly callbacks?: object;
}

/**
 * The document with its callbacks led to the relay at `relayUrl`; without one they are left out, and none fires.
 *
 * The keys of the callbacks in spec/openapi.yaml stand for a URL that is stored with the application and no part of a request, so
 * no runtime expression can lead there.
 */
export function withCallbacksTo(relayUrl: string | undefined, document: SpecDocument): SpecDocument {
  const paths = document['paths'] as Readonly<Record<string, Readonly<Record<string, PathItem>>>>;
  const { components, ...rest } = document as { components: { callbacks: Record<string, object> } };
  const key = `${relayUrl}${RELAY_PATH}{$request.header.${EXCHANGE_HEADER}}`;
  const callbacks = mapped(components.callbacks, callback => ({ [key]: Object.values(callback)[0] }));
  if (relayUrl !== undefined) return { ...rest, components: { ...components, callbacks } };
  const silent = mapped(paths, item => mapped(item, ({ callbacks: _fired, ...operation }) => operation));
  return { ...rest, components, paths: silent };
}

function mapped<Value, Other>(
  values: Readonly<Record<string, Value>>,
  change: (value: Value) => Other,
): Record<string, Other> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
