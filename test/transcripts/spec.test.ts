import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { specDocument } from '../../src/contract/spec-document.ts';
import { bwkit, folderWith } from './bwkit.ts';

describe.each(['openapi', 'asyncapi'] as const)('spec %s', name => {
  const document = specDocument(name);

  test('prints the document as YAML, without anchors, or as JSON', async () => {
    const yaml = await bwkit(['spec', name]);
    expect(yaml).toMatchObject({ code: 0, remarks: '' });
    expect(parse(yaml.output, { maxAliasCount: 0 })).toEqual(document);
    const json = await bwkit(['spec', name, '--format', 'json']);
    expect(JSON.parse(json.output)).toEqual(document);
  });

  test('refers to nothing outside itself', () => {
    const references = JSON.stringify(document).match(/"\$ref":"[^"]*"/g) ?? [];
    expect(references.filter(reference => !reference.startsWith('"$ref":"#/'))).toEqual([]);
  });
});

test.each(['report', 'scenario'])('the schema of a %s is printed as JSON', async name => {
  const { code, output } = await bwkit(['spec', name]);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('the ending of the file decides, unless the format is given', async () => {
  const cwd = folderWith({});
  const text = (file: string): string => readFileSync(join(cwd, file), 'utf8');
  for (const words of [['a.json'], ['b.yaml'], ['c.json', '--format', 'yaml']]) {
    expect(await bwkit(['spec', 'asyncapi', '--out', ...words], { cwd })).toMatchObject({
      code: 0,
      output: '',
    });
  }
  expect(text('a.json')).toMatch(/^\{\n {2}"asyncapi": "3/);
  expect(text('b.yaml')).toMatch(/^asyncapi: 3/);
  expect(text('c.json')).toBe(text('b.yaml'));
});

test.each([
  [['opneapi'], 'There is no document "opneapi".', 'did you mean openapi?'],
  [['raml'], 'There is no document "raml".', 'choose one of openapi, asyncapi, report, scenario.'],
  [['openapi', '--format', 'yml'], '--format is "yml".', 'did you mean yaml?'],
  [[], 'bwkit spec was given no <openapi|asyncapi|report|scenario>.', 'bwkit spec --help shows examples.'],
])('spec %j is explained', async (words, what, hint) => {
  const { code, output, remarks } = await bwkit(['spec', ...words]);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  const lines = remarks.trimEnd().split('\n');
  expect([lines.length, lines[0], lines[2]]).toEqual([3, `bwkit: ${what}`, `Hint: ${hint}`]);
});
