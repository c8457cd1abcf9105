import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';
import { goodBody } from './good-body.ts';

type Headers = NonNullable<RawRequest['headers']>;

const wrappings: readonly (readonly [what: string, headers: Headers])[] = [
  ['no content type', { 'content-type': null }],
  ['the content type text/plain', { 'content-type': 'text/plain' }],
  ['the content type of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['the content type application/xml', { 'content-type': 'application/xml' }],
  ['a content type without its boundary', { 'content-type': 'multipart/form-data' }],
  ['a content type that is none', { 'content-type': 'json' }],
  ['a charset that nobody knows', { 'content-type': 'application/json; charset=x-klingon' }],
  ['a charset that the body does not have', { 'content-type': 'application/json; charset=utf-16' }],
  ['an encoding that nobody knows', { 'content-encoding': 'x-squeezed' }],
  ['an encoding that the body does not have', { 'content-encoding': 'gzip' }],
  ['a media type of its own', { 'content-type': 'application/vnd.bandwidth+json' }],
];

const framings: readonly NonNullable<RawRequest['framing']>[] = ['chunked', 'too-long', 'too-short'];

/** A good envelope in a wrong wrapping, which a consumer only has to survive; and a bad one, of which nothing may come. */
export function wrongWrapping(): fc.Arbitrary<RawRequest> {
  return fc.oneof(
    fc.constantFrom(...wrappings).map(([what, headers]): RawRequest => ({
      what: `an envelope with ${what}`,
      body: goodBody,
      headers,
      consumerMust: 'survive',
    })),
    fc.constantFrom(...wrappings).map(([what, headers]): RawRequest => ({
      what: `broken JSON with ${what}`,
      body: goodBody.slice(0, -2),
      headers,
    })),
    fc.constantFrom(...framings).map((framing): RawRequest => ({
      what: `an envelope whose length is ${framing}`,
      body: goodBody,
      framing,
      consumerMust: 'survive',
    })),
    fc.constant<RawRequest>({
      what: 'an envelope in UTF-16, as its header says',
      body: goodBody,
      encoding: 'utf16le',
      headers: { 'content-type': 'application/json; charset=utf-16le' },
      consumerMust: 'survive',
    }),
  );
}
