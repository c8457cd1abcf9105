import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  directionOfEvent,
  eventTypes,
  isEventType,
  isReceipt,
  schemaOfEvent,
  schemas,
} from '../../src/contract/index.ts';
import { root } from './example-files.ts';

interface Schema {
  readonly [keyword: string]: unknown;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).filter(file => file.endsWith('.yaml'));
const read = (file: string): Schema => parse(readFileSync(join(root, file), 'utf8'));
const sources = read('spec/sources.yaml');
const files = ['spec/events', 'spec/schemas'].flatMap(folder =>
  filesIn(folder).map(file => `${folder}/${file}`),
);

/** Every value below a node that stands under a key. */
function under(key: string, node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, child]) => [
    ...(name === key ? [child] : []),
    ...under(key, child),
  ]);
}

test('there is one file for each type of event, and the union names them all', () => {
  expect(filesIn('spec/events').toSorted()).toEqual(eventTypes.map(type => `${type}.yaml`).toSorted());
  const union = read('spec/schemas/callback-event.yaml');
  const members = (union['oneOf'] as { $ref: string }[]).map(({ $ref }) => $ref);
  expect(members).toEqual(eventTypes.map(type => `../events/${type}.yaml`));
  expect(union['discriminator']).toEqual({
    propertyName: 'type',
    mapping: Object.fromEntries(eventTypes.map(type => [type, `../events/${type}.yaml`])),
  });
});

describe.each(eventTypes)('the schema of %s', type => {
  const { properties, required, ...event } = read(`spec/events/${type}.yaml`) as {
    readonly properties: Readonly<Record<string, Schema>>;
    readonly required: readonly string[];
  } & Schema;

  test('is flat: an object told by the constant of its type, and open to unknown fields', () => {
    expect(event).toMatchObject({ type: 'object' });
    expect(properties['type']).toMatchObject({ type: 'string', const: type });
    expect(required).toEqual(['type', 'time', 'description', 'to', 'message']);
    expect(Object.keys(event).filter(key => /Of$|additional|unevaluated/.test(key))).toEqual([]);
  });

  test('has the message of its direction, and is named after its type', () => {
    const direction = isReceipt(type) ? 'outbound' : 'inbound';
    expect(properties['message']).toEqual({ $ref: `../schemas/${direction}-message.yaml` });
    const message = schemas[isReceipt(type) ? 'OutboundMessage' : 'InboundMessage'];
    expect(message?.['properties']).toMatchObject({ direction: { const: directionOfEvent[type] } });
    const name = type.replaceAll(/(^|-)(\w)/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
    expect([event['title'], schemaOfEvent[type]]).toEqual([name, name]);
  });

  test('has an error code on a failure only, and the time of reading on a reading only', () => {
    expect('errorCode' in properties).toBe(type === 'message-failed');
    expect('eventTime' in properties).toBe(type === 'message-read');
  });
});

describe.each(files)('%s', file => {
  const schema = read(file);

  test('says what it describes and where that comes from, in sources that are listed', () => {
    expect(String(schema['description'])).toMatch(/^[A-Z].+\.$/s);
    const cited = under('x-source', schema).flat() as { key: string; place: string }[];
    expect(cited.length).toBeGreaterThan(0);
    for (const { key, place } of cited) {
      expect(sources).toHaveProperty([key]);
      expect(place).toMatch(/\w/);
    }
  });

  test('refers to files that exist', () => {
    for (const reference of under('$ref', schema)) {
      expect(() => read(join(file, '..', String(reference)))).not.toThrow();
    }
  });
});

test('a name that every object has is no type of event', () => {
  expect(['constructor', '__proto__', 'toString', '', undefined, 5].filter(isEventType)).toEqual([]);
});
