import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';
import { operations } from '../../scripts/generate/api/document.ts';
import { eventTypes } from '../../src/contract/index.ts';
import { root } from './example-files.ts';
import { lintOpenapi } from './openapi-lint.ts';
import { copySpec } from './spec-copy.ts';
import type { SpecCopy } from './spec-copy.ts';

const document = parse(readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'));
const api = await operations(root);

/** The statuses that each operation documents, as the facts about the API have them. */
const STATUSES = {
  createMessage: [202, 400, 401, 403, 404, 405, 406, 413, 415, 429, 500],
  listMessages: [200, 400, 401, 403, 404, 405, 415, 429, 500],
  createMultiChannelMessage: [202, 400, 401, 403, 404, 405, 406, 413, 415, 429, 500],
  listMedia: [200, 400, 401, 403, 404, 406, 415, 429, 500],
  getMedia: [200, 400, 401, 403, 404, 406, 415, 429, 500],
  uploadMedia: [204, 400, 401, 403, 404, 406, 413, 415, 429, 500],
  deleteMedia: [204, 400, 401, 403, 404, 406, 415, 429, 500],
  createAccessToken: [200, 400, 401],
};

test('Redocly finds nothing wrong, not even a warning', () => {
  expect(lintOpenapi(root)).toEqual([]);
});

test('openapi-typescript makes types of it, for the API and for the callbacks', async () => {
  const text = astToString(
    await openapiTS(new URL('../../spec/openapi.yaml', import.meta.url), { silent: true }),
  );
  expect(text).toContain('post: operations["createMessage"]');
  expect(text).toMatch(/export interface webhooks \{\s*"message-received"/);
});

test('every operation documents its answers', () => {
  const found = api.map(each => [each.operationId, Object.keys(each.responses).map(Number)]);
  expect(Object.fromEntries(found)).toEqual(STATUSES);
});

test('there is a webhook for every type of event, whose body is an array of one', () => {
  expect(Object.keys(document.webhooks).toSorted()).toEqual(eventTypes.toSorted());
  for (const type of eventTypes) {
    const { schema } = document.webhooks[type].post.requestBody.content['application/json'];
    expect(schema).toEqual({
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: { $ref: `events/${type}.yaml` },
    });
  }
});

test('both ways to send a message call back, to a URL that a runtime expression completes', () => {
  const keys = Object.values(document.components.callbacks).map(
    callback => Object.keys(callback as object)[0],
  );
  expect(keys).toEqual([
    'https://status.callbacks.example/{$request.body#/applicationId}',
    'https://status.callbacks.example/{$request.body#/channelList/0/applicationId}',
  ]);
  for (const path of ['/users/{accountId}/messages', '/users/{accountId}/messages/multiChannel']) {
    expect(document.paths[path].post.callbacks.status.$ref).toMatch(/^#\/components\/callbacks\//);
  }
});

test('the API is at its host of today and at that of 2018, the token at its own', () => {
  const servers = Object.fromEntries(
    api.map(each => [each.operationId, each.servers.map(server => server.url)]),
  );
  const hosts = ['https://messaging.bandwidth.com/api/v2', 'https://api.catapult.inetwork.com/v2'];
  const { createAccessToken, ...rest } = servers;
  expect(createAccessToken).toEqual(['https://api.bandwidth.com/api/v1']);
  expect(new Set(Object.values(rest).map(String))).toEqual(new Set([String(hosts)]));
});

test('every body of JSON has an example', () => {
  const bodies = api.flatMap(each => [each.requestBody ?? {}, ...Object.values(each.responses)]);
  const json = bodies.flatMap(({ content = {} }: { content?: Record<string, { examples?: object }> }) =>
    'application/json' in content ? [content['application/json']] : [],
  );
  expect(json.length).toBeGreaterThan(50);
  expect(json.filter(media => Object.keys(media?.examples ?? {}).length === 0)).toEqual([]);
});

test('every file of examples and schemas is used', () => {
  const files = [...filesBelow('examples/api'), ...filesBelow('schemas/api')];
  const text = [readFileSync(join(root, 'spec/openapi.yaml'), 'utf8'), ...files.map(textOf)].join('\n');
  const unused = files.filter(file => !text.includes(`${file.split('/').at(-1)}`));
  expect(unused).toEqual([]);
});

test('every schema has a title of its own and says where it comes from', () => {
  const schemas = filesBelow('schemas/api').map(file => parse(textOf(file)));
  expect(new Set(schemas.map(schema => schema.title)).size).toBe(schemas.length);
  expect(schemas.filter(schema => !Array.isArray(schema['x-source']))).toEqual([]);
});

describe('a mistake is found:', () => {
  let copy: SpecCopy;
  beforeEach(() => {
    copy = copySpec();
  });
  afterEach(() => copy.remove());

  test('an example that its schema does not allow', () => {
    copy.plant('examples/api/createMessage/accepted-sms.yaml', 'direction: out', 'direction: sideways');
    expect(lintOpenapi(copy.root)).toMatchObject([{ ruleId: 'no-invalid-media-type-examples' }]);
  });

  test('an example with a field that its schema does not know', () => {
    copy.plant('examples/api/errors/forbidden.yaml', '  type:', '  kind: none\n  type:');
    const found = lintOpenapi(copy.root);
    expect(found.map(problem => problem.ruleId)).toContain('no-invalid-media-type-examples');
  });

  test('a reference to a file that is not there', () => {
    copy.plant('openapi.yaml', 'schemas/api/message-list.yaml', 'schemas/api/message-lost.yaml');
    expect(lintOpenapi(copy.root).map(problem => problem.ruleId)).toContain('no-unresolved-refs');
  });
});

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(root, 'spec', folder), { recursive: true, encoding: 'utf8' });
  return entries.filter(entry => entry.endsWith('.yaml')).map(entry => `${folder}/${entry}`);
}

function textOf(file: string): string {
  return readFileSync(join(root, 'spec', file), 'utf8');
}
