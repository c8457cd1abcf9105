import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodEvent, goodMessage } from './good-body.ts';

const notObjects: readonly unknown[] = [null, true, 0, 'message-received', [[]], [null], [1, 'two'], ['{}']];

/** JSON that is no envelope by its shape: no object where one has to be, or no type, message or text for an id. */
export function wrongShape(): fc.Arbitrary<RawRequest> {
  return fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom(...notObjects).map(value => request('JSON without an event', value)),
    fc.constantFrom({}, [{}], { events: [] }).map(value => request('an object that is no event', value)),
    fc
      .constantFrom('type', 'message')
      .map(field => request(`an event without ${field}`, [without(goodEvent, field)])),
    fc
      .constantFrom<unknown[]>(null, 'text', 7, false, [], ['id'])
      .map(message => request(`a message that is ${JSON.stringify(message)}`, [{ ...goodEvent, message }])),
    fc
      .constantFrom<unknown[]>(null, 17, true, {}, [])
      .map(id => withId(`an id that is ${JSON.stringify(id)}`, id)),
    fc.constant(undefined).map(id => withId('a message without id', id)),
    fc
      .json({ maxDepth: 3 })
      .filter(isNoEnvelope)
      .map(body => ({ what: 'any JSON', body })),
  );
}

function request(what: string, value: unknown): RawRequest {
  return { what, body: JSON.stringify(value) };
}

function withId(what: string, id: unknown): RawRequest {
  return request(what, [{ ...goodEvent, message: { ...goodMessage, id } }]);
}

function without(fields: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const { [name]: _, ...rest } = fields;
  return rest;
}

/** Any JSON will hardly ever look like an event, but an empty array would be a quirk and not a mistake. */
function isNoEnvelope(body: string): boolean {
  return !body.includes('"message"') && body !== '[]';
}
