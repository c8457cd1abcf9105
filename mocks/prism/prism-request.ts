import type { IHttpRequest } from '@stoplight/prism-http';

/** A request as it came in. */
export interface RawRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** The prefixes that the API is offered below; Prism knows paths without them. */
const PREFIX = /^\/(?:api\/)?v\d(?=\/)/;

/** The request as Prism reads it. */
export function prismRequest({ method, url, headers, body }: RawRequest): IHttpRequest {
  const [path = '', query = ''] = url.split('?', 2);
  const written = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]],
  );
  const lower = Object.fromEntries(written) as Record<string, string>;
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path: pathBelowPrefix(path), query: valuesOf(query) },
    // Prism looks at the type of a body only where it is told a length, which a chunked request does not bring.
    headers: { ...lower, 'content-length': String(body.length) },
    body: prismBody(lower['content-type'], body),
  };
}

/** The body as Prism takes it: JSON read, everything else as text, and a broken JSON as the text that it is. */
export function prismBody(contentType: string | undefined, body: Uint8Array): unknown {
  if (body.length === 0) return null;
  const text = new TextDecoder().decode(body);
  if (!/^application\/(?:json|[\w.-]+\+json)\s*(?:;|$)/i.test(contentType ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The names of media files may hold slashes, which Prism would take for the end of the parameter. */
function pathBelowPrefix(path: string): string {
  const [, before, name] = /^(\/users\/[^/]+\/media\/)(.+)$/.exec(path.replace(PREFIX, '')) ?? [];
  if (before === undefined || name === undefined) return path.replace(PREFIX, '').replace(/(?<=.)\/+$/, '');
  return before + name.replaceAll('/', '%2F');
}

function valuesOf(query: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const given = new URLSearchParams(query);
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name);
    values[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return values;
}
