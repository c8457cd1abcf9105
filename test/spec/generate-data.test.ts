import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { data } from '../../scripts/generate/data.ts';
import { routes } from '../../scripts/generate/routes.ts';
import { copySpec } from './spec-copy.ts';
import type { SpecCopy } from './spec-copy.ts';

let copy: SpecCopy;
beforeEach(() => {
  copy = copySpec();
});
afterEach(() => copy.remove());

test('a figure that changes in spec/ changes in the generated module', async () => {
  copy.plant('delivery.yaml', 'value: 10000', 'value: 12000');
  const files = await data(copy.root);
  expect(files.get('src/contract/generated/figures.ts')).toContain('timeoutMs: 12000');
});

describe('the generation stops', () => {
  test('at a source that nobody describes', async () => {
    copy.plant('quirks.yaml', 'sources: [S0,', 'sources: [HEARSAY,');
    await expect(data(copy.root)).rejects.toThrow(
      'spec/quirks.yaml cites HEARSAY. Every source is a key of spec/sources.yaml. ' +
        'Hint: correct the key or describe the document there.',
    );
  });

  test('at an error code that stands twice', async () => {
    copy.plant('error-codes.yaml', 'code: 4301', 'code: 4302');
    await expect(data(copy.root)).rejects.toThrow('spec/error-codes.yaml has 4302 more than once.');
  });

  test('at a quirk whose name is taken', async () => {
    copy.plant('quirks.yaml', 'name: empty-tag', 'name: omit-to');
    await expect(data(copy.root)).rejects.toThrow('spec/quirks.yaml has omit-to more than once.');
  });

  test('at a reference into the document that leads nowhere', async () => {
    copy.plant('openapi.yaml', "'#/components/responses/Forbidden'", "'#/components/responses/Lost'");
    await expect(routes(copy.root)).rejects.toThrow(
      'refers to #/components/responses/Lost, which is not in it.',
    );
  });
});
