import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodEvent, goodMessage } from './good-body.ts';

const eventFields: readonly (readonly [name: string, value: unknown])[] = [
  ['type', 5],
  ['type', null],
  ['time', 0],
  ['time', []],
  ['time', 'yesterday'],
  ['to', null],
  ['to', ['{{us}}']],
  ['to', {}],
  ['description', null],
  ['errorCode', '4720'],
];
const messageFields: readonly (readonly [name: string, value: unknown])[] = [
  ['text', null],
  ['text', 0],
  ['text', ['hi']],
  ['from', null],
  ['from', { number: '{{p1}}' }],
  ['to', '{{us}}'],
  ['to', null],
  ['to', [null]],
  ['owner', 5],
  ['media', 'https://example.com/a.jpg'],
  ['media', [null]],
  ['segmentCount', '1'],
  ['segmentCount', 1e21],
  ['direction', 'sideways'],
  ['time', null],
  ['applicationId', null],
];

/** An event that is one, but for a field of the wrong type: any answer is right as long as the consumer lives. */
export function wrongTypes(): fc.Arbitrary<RawRequest> {
  return fc.oneof(
    fc.constantFrom(...messageFields).map(([name, value]) => {
      const body = JSON.stringify([{ ...goodEvent, message: { ...goodMessage, [name]: value } }]);
      return told(`message.${name}`, value, body);
    }),
    fc
      .constantFrom(...eventFields)
      .map(([name, value]) => told(name, value, JSON.stringify([{ ...goodEvent, [name]: value }]))),
  );
}

function told(place: string, value: unknown, body: string): RawRequest {
  return { what: `${place} that is ${JSON.stringify(value)}`, body, consumerMust: 'survive' };
}
