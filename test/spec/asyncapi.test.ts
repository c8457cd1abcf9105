import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from '@asyncapi/parser';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { eventTypes } from '../../src/contract/index.ts';
import { specDocument } from '../../src/contract/spec-document.ts';
import { errorsOf, examplesOf } from './document-examples.ts';
import { root } from './example-files.ts';
import { redocly } from './openapi-lint.ts';
import { copySpec } from './spec-copy.ts';
import type { SpecCopy } from './spec-copy.ts';

const asyncapi = parse(readFileSync(join(root, 'spec/asyncapi.yaml'), 'utf8'));
const openapi = parse(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'));

interface Reference {
  readonly $ref: string;
}

/** What the parser objects to, apart from its wish for a newer AsyncAPI. */
async function problemsOf(folder: string): Promise<string[]> {
  const source = join(folder, 'spec/asyncapi.yaml');
  const diagnostics = await new Parser().validate(readFileSync(source, 'utf8'), { source });
  return diagnostics.map(({ code }) => String(code)).filter(code => code !== 'asyncapi-latest-version');
}

function lint(folder: string): { problems: unknown[] } {
  const config = join(folder, 'spec/redocly.yaml');
  return JSON.parse(
    redocly('lint', '--config', config, '--format=json', join(folder, 'spec/asyncapi.yaml')).stdout,
  );
}

test('the AsyncAPI parser and Redocly find nothing wrong, not even a warning', async () => {
  expect(await problemsOf(root)).toEqual([]);
  expect(lint(root).problems).toEqual([]);
});

describe('both documents name the same', () => {
  const messages: Record<string, { payload: object; examples: { payload: Reference }[] }> =
    asyncapi.components.messages;

  test('events', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(openapi.webhooks).toSorted());
    expect(Object.keys(messages).toSorted()).toEqual(eventTypes.toSorted());
  });

  test.each(eventTypes)('schema file, in the same envelope: %s', type => {
    const { schema } = openapi.webhooks[type].post.requestBody.content['application/json'];
    expect(messages[type]?.payload).toEqual(schema);
    expect(schema.items.$ref).toBe(`events/${type}.yaml`);
  });

  test('operations, each of which receives one message of one channel', () => {
    const webhooks = Object.entries<{ post: { operationId: string } }>(openapi.webhooks);
    const expected = webhooks.map(([type, { post }]) => [post.operationId, type]);
    const operations = Object.entries<{ action: string; channel: Reference; messages: Reference[] }>(
      asyncapi.operations,
    );
    const found = operations.map(([id, { messages }]) => [
      id,
      messages.map(each => each.$ref.split('/').at(-1)).join(),
    ]);
    expect(found.toSorted()).toEqual(expected.toSorted());
    for (const [, { action, channel, messages }] of operations) {
      expect(action).toBe('receive');
      expect(messages).toHaveLength(1);
      expect(messages[0]?.$ref.startsWith(`${channel.$ref}/messages/`)).toBe(true);
    }
  });

  test.each(eventTypes)('examples, every file of the folder: %s', type => {
    const files = readdirSync(join(root, 'spec/examples', type)).map(file => `examples/${type}/${file}`);
    expect(messages[type]?.examples.map(({ payload }) => payload.$ref).toSorted()).toEqual(files.toSorted());
    const { example } = openapi.webhooks[type].post.requestBody.content['application/json'];
    expect(files).toContain(example.$ref);
  });
});

describe.each(['openapi', 'asyncapi'] as const)('the bundled %s document', name => {
  test('refers to nothing outside itself', () => {
    const references = JSON.stringify(specDocument(name)).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter(reference => !reference.startsWith('"$ref":"#/'))).toEqual([]);
  });

  test('has examples that fit their schemas', () => {
    const examples = examplesOf(name);
    expect(examples.length).toBeGreaterThan(40);
    expect(
      examples.map(each => ({ ...each, errors: errorsOf(each) })).filter(({ errors }) => errors.length > 0),
    ).toEqual([]);
  });
});

test('an example that does not fit its schema would be found', () => {
  const bent = examplesOf('asyncapi').map(example => ({ ...example, value: [{ type: 'message-red' }] }));
  expect(bent.filter(example => errorsOf(example).length === 0)).toEqual([]);
});

describe('a mistake in the AsyncAPI document is found', () => {
  let copy: SpecCopy;

  beforeEach(() => {
    copy = copySpec();
  });

  afterEach(() => {
    copy.remove();
  });

  test('when an event file is gone', async () => {
    copy.plant('asyncapi.yaml', 'events/message-read.yaml', 'events/message-red.yaml');
    expect(await problemsOf(copy.root)).toContain('invalid-ref');
    expect(lint(copy.root).problems).not.toEqual([]);
  });

  test('when an operation receives a message that its channel does not carry', async () => {
    copy.plant(
      'asyncapi.yaml',
      '#/channels/status/messages/message-read',
      '#/channels/inbound/messages/message-read',
    );
    expect(await problemsOf(copy.root)).not.toEqual([]);
  });
});
