import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compare } from '../../scripts/drift/compare.ts';
import { shippedDocument } from '../../scripts/drift/documents.ts';
import { schemaFacts } from '../../scripts/drift/facts.ts';
import { root } from './example-files.ts';

const rule = { at: 'a.b.maxLength', ours: '10', theirs: '20', reason: 'Because.' };
const facts = (entries: Record<string, string>) => new Map(Object.entries(entries));

function drift(...parameters: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/drift.ts'), ...parameters], {
    encoding: 'utf8',
    cwd: root,
  });
}

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bwkit-drift-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Bandwidth's document with one text in it replaced. */
  function planted(before: string, after: string): string {
    const text = readFileSync(shippedDocument(), 'utf8');
    expect(text).toContain(before);
    const file = join(folder, 'bandwidth.yml');
    writeFileSync(file, text.replace(before, after));
    return file;
  }

  test('finds every difference from the installed document accepted', () => {
    const { status, stdout, stderr } = drift();
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^\d{4} facts agree, \d+ differences are accepted, 0 are new, 0 accepted entries are stale\.\n$/,
    );
    expect(status).toBe(0);
  });

  test('names a changed limit, both sides and what to do', () => {
    const { status, stdout } = drift('--upstream', planted('maxLength: 2048', 'maxLength: 1600'));
    expect(stdout).toContain(
      "createMessage.request.body.text.maxLength differs: spec/openapi.yaml says 2048, Bandwidth's document says 1600.",
    );
    expect(stdout).toContain('or spec/drift.yaml to say why they do not');
    expect(stdout).toContain(`  - at: 'createMessage.request.body.text.maxLength'`);
    expect(status).toBe(1);
  });

  test('names a new parameter', () => {
    const parameter = "        - $ref: '#/components/parameters/limitTotalCount'";
    const added = `${parameter}\n        - { in: query, name: color, schema: { type: string } }`;
    const { status, stdout } = drift('--upstream', planted(parameter, added));
    expect(stdout).toContain('listMessages.query.color.field differs: spec/openapi.yaml says none');
    expect(stdout).toContain('1 are new');
    expect(status).toBe(1);
  });

  test('names a new type of event', () => {
    const { status, stdout } = drift(
      '--upstream',
      planted('        - message-read\n', '        - message-read\n        - message-forwarded\n'),
    );
    expect(stdout).toMatch(
      /status\.type\.values differs: .* says .*message-delivered message-failed message-forwarded/,
    );
    expect(status).toBe(1);
  });

  test('names an operation that is gone, once and not field by field', () => {
    const { status, stdout } = drift(
      '--upstream',
      planted('operationId: deleteMedia', 'operationId: removeMedia'),
    );
    expect(stdout.match(/ differs: /g)).toHaveLength(2);
    expect(stdout).toContain('deleteMedia.operation differs: spec/openapi.yaml says DELETE /users/');
    expect(status).toBe(1);
  });

  test('reports an accepted difference that is none any more', () => {
    const tag = 'Max 1024 characters.';
    const text = readFileSync(shippedDocument(), 'utf8');
    const at = text.indexOf(tag);
    const example = text.indexOf('example:', at);
    const file = join(folder, 'stale.yml');
    writeFileSync(file, `${text.slice(0, example)}maxLength: 1024\n      ${text.slice(example)}`);
    const { status, stdout } = drift('--upstream', file);
    expect(stdout).toContain(
      'spec/drift.yaml accepts *.tag.maxLength (ours 1024, theirs none), which covers no',
    );
    expect(status).toBe(1);
  });

  test('says what it misses when there is nothing to compare with', () => {
    const { status, stderr } = drift('--upstream', join(folder, 'nowhere.yml'));
    expect(stderr).toMatch(/holds no operation createMessage\.\n.* was expected there\.\nHint: run `npm ci`/);
    expect(status).toBe(2);
  });
});

describe('comparing', () => {
  test('a difference is covered only with both its sides', () => {
    const ours = facts({ 'a.b.maxLength': '10' });
    expect(compare(ours, facts({ 'a.b.maxLength': '20' }), [rule])).toMatchObject({ fresh: [], stale: [] });
    const changed = compare(ours, facts({ 'a.b.maxLength': '30' }), [rule]);
    expect(changed.fresh).toEqual([{ at: 'a.b.maxLength', ours: '10', theirs: '30' }]);
    expect(changed.stale).toEqual([rule]);
  });

  test('a star stands for any characters, and nothing else in an address is special', () => {
    const difference = [facts({ 'x[].b<c>.minimum': '1' }), facts({})] as const;
    const anywhere = { at: '*.minimum', ours: 'any', theirs: 'none', reason: 'Because.' };
    expect(compare(...difference, [anywhere]).fresh).toEqual([]);
    expect(compare(...difference, [{ ...anywhere, at: 'x[].b<c>.minimu.' }]).fresh).toHaveLength(1);
    expect(compare(...difference, [{ ...anywhere, ours: 'none' }]).fresh).toHaveLength(1);
  });

  test('a field that one side lacks hides what is below it, and only that', () => {
    const ours = facts({
      'a.b.field': 'optional',
      'a.b.type': 'string',
      'a.b.c.type': 'string',
      'a.bc.type': 'x',
    });
    const { fresh } = compare(ours, facts({}), []);
    expect(fresh.map(({ at }) => at)).toEqual(['a.b.field', 'a.bc.type']);
  });
});

describe('what a schema says', () => {
  test.each([
    ['a limit', { type: 'string', maxLength: 3 }, { 'a.type': 'string', 'a.maxLength': '3' }],
    ['a constant as its only value', { const: 'x' }, { 'a.values': 'x' }],
    ['null in 3.0', { type: 'string', nullable: true }, { 'a.type': 'null or string' }],
    ['null in 3.1', { type: ['string', 'null'] }, { 'a.type': 'null or string' }],
    ['bytes in 3.0', { type: 'string', format: 'binary' }, { 'a.format': 'binary' }],
    ['bytes in 3.1', { contentMediaType: 'application/octet-stream' }, { 'a.format': 'binary' }],
    ['base64 in 3.1', { contentEncoding: 'base64' }, { 'a.format': 'byte' }],
    [
      'pieces as one',
      { allOf: [{ properties: { b: { type: 'string' } } }, { required: ['b'] }] },
      { 'a.b.field': 'required', 'a.b.type': 'string' },
    ],
    [
      'alternatives of types as one list',
      { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      { 'a.type': 'array or string', 'a[].type': 'string' },
    ],
    [
      'alternatives of objects by what they require',
      {
        oneOf: [
          { required: ['b'], properties: { b: {} } },
          { required: ['c'], properties: { c: {} } },
        ],
      },
      { 'a<b>.b.field': 'required', 'a<c>.c.field': 'required' },
    ],
    [
      'alternatives of objects by their discriminator',
      { discriminator: { propertyName: 't', mapping: { X: { properties: { t: {}, b: {} } } } }, oneOf: [{}] },
      { 'a<X>.b.field': 'optional' },
    ],
  ])('%s', (_, schema, expected) => {
    expect(Object.fromEntries(schemaFacts('a', schema))).toEqual(expected);
  });
});
