import type { Node } from '../generate/resolve.ts';
import { list } from './alternatives.ts';
import { schemaFacts } from './facts.ts';
import type { Facts } from './facts.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Everything that a resolved document says about its operations, of paths that `isMeant` lets through. */
export function operationFacts(document: Node, isMeant: (path: string) => boolean): Facts {
  const facts: Facts = new Map();
  for (const [path, item] of Object.entries(document['paths'] as Record<string, Node>)) {
    if (!isMeant(path)) continue;
    for (const method of METHODS.filter(each => each in item)) {
      const own = item[method] as Node;
      const at = String(own['operationId']);
      facts.set(`${at}.operation`, `${method.toUpperCase()} ${path}`);
      serverFacts(at, list<Node>(own['servers'] ?? item['servers'] ?? document['servers']), facts);
      for (const each of [...list<Node>(item['parameters']), ...list<Node>(own['parameters'])]) {
        parameterFacts(at, each, facts);
      }
      requestFacts(at, own['requestBody'] as Node | undefined, facts);
      for (const [status, answer] of Object.entries(own['responses'] as Record<string, Node>)) {
        answerFacts(`${at}.${status}`, answer, facts);
      }
      if (own['callbacks'] !== undefined) facts.set(`${at}.callbacks`, 'sent');
    }
  }
  return facts;
}

/** What a document says about the ways to prove who is asking. */
export function securityFacts(document: Node, names: readonly string[]): Facts {
  const facts: Facts = new Map();
  const schemes = (document['components'] as Node)['securitySchemes'] as Record<string, Node>;
  for (const name of names) {
    const { description: _description, ...scheme } = schemes[name] ?? {};
    facts.set(`security.${name}`, JSON.stringify(sorted(scheme)));
  }
  return facts;
}

function serverFacts(at: string, servers: readonly Node[], facts: Facts): void {
  for (const server of servers) facts.set(`${at}.server.${String(server['url'])}`, 'offered');
}

function parameterFacts(at: string, parameter: Node, facts: Facts): void {
  const address = `${at}.${String(parameter['in'])}.${String(parameter['name'])}`;
  facts.set(`${address}.field`, parameter['required'] === true ? 'required' : 'optional');
  schemaFacts(address, parameter['schema'] as Node, facts);
}

function requestFacts(at: string, body: Node | undefined, facts: Facts): void {
  if (body === undefined) return;
  facts.set(`${at}.request.field`, body['required'] === true ? 'required' : 'optional');
  contentFacts(`${at}.request`, body['content'] as Record<string, Node>, facts);
}

function answerFacts(at: string, answer: Node, facts: Facts): void {
  facts.set(`${at}.field`, 'answered');
  for (const [name, header] of Object.entries((answer['headers'] ?? {}) as Record<string, Node>)) {
    facts.set(`${at}.header.${name}.field`, header['required'] === true ? 'required' : 'optional');
    schemaFacts(`${at}.header.${name}`, header['schema'] as Node, facts);
  }
  contentFacts(at, (answer['content'] ?? {}) as Record<string, Node>, facts);
}

/** The media types, and what the first of them holds: no body here differs between its types. */
function contentFacts(at: string, content: Record<string, Node>, facts: Facts): void {
  for (const type of Object.keys(content)) facts.set(`${at}.as.${type}.field`, 'known');
  const first = Object.values(content)[0];
  if (first !== undefined) schemaFacts(`${at}.body`, first['schema'] as Node, facts);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
