import type { Node } from '../generate/resolve.ts';
import { schemaFacts } from './facts.ts';
import type { Facts } from './facts.ts';

/** The events that tell of something inbound; all others tell what became of a message that was sent. */
const INBOUND = ['message-received', 'suggestion-response', 'requested-location-response'];

/**
 * What our document says about callbacks, put as the other one puts it.
 *
 * We describe every type of event by itself; Bandwidth describes all receipts by one schema and all inbound events by
 * another. Ours are therefore united: a field is required only where every event of the group requires it.
 */
export function ourCallbackFacts(document: Node): Facts {
  const events = Object.entries(document['webhooks'] as Record<string, Node>);
  const group = (name: string, types: (type: string) => boolean): Facts => {
    const bodies = events.filter(([type]) => types(type)).map(([, item]) => bodyOf(item));
    const facts = united(bodies.map(body => schemaFacts(name, body['items'] as Node)));
    return facts.set(`${name}.envelope`, String(bodies[0]?.['type']));
  };
  return new Map([
    ...group('inbound', type => INBOUND.includes(type)),
    ...group('status', type => !INBOUND.includes(type)),
  ]);
}

/** What Bandwidth's document says about callbacks. */
export function theirCallbackFacts(document: Node): Facts {
  const callbacks = (document['components'] as Node)['callbacks'] as Record<string, Node>;
  const group = (name: string): Facts => {
    const item = Object.values(callbacks[`${name}Callback`] ?? {})[0] as Node;
    const body = bodyOf(item);
    return schemaFacts(name, body).set(`${name}.envelope`, String(body['type']));
  };
  return new Map([...group('inbound'), ...group('status')]);
}

function bodyOf(item: Node): Node {
  const request = (item['post'] as Node)['requestBody'] as Node;
  return ((request['content'] as Node)['application/json'] as Node)['schema'] as Node;
}

function united(each: readonly Facts[]): Facts {
  const addresses = new Set(each.flatMap(facts => [...facts.keys()]));
  return new Map(
    [...addresses].map(address => {
      const values = each.map(facts => facts.get(address));
      return [address, unite(address, values)];
    }),
  );
}

function unite(address: string, values: readonly (string | undefined)[]): string {
  if (address.endsWith('.field'))
    return values.every(value => value === 'required') ? 'required' : 'optional';
  const words = values.flatMap(value => (value === undefined ? [] : value.split(' ')));
  if (address.endsWith('.values')) return [...new Set(words)].toSorted().join(' ');
  return [...new Set(values.filter(value => value !== undefined))].join(' | ');
}
