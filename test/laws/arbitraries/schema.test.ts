import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

const odd = { title: 'Odd', type: 'string', not: { const: 'a' } };
const strange = { title: 'Strange', type: 'number' };
jest.unstable_mockModule('../../../src/contract/generated/schemas.ts', () => ({
  schemas: {
    Odd: odd,
    Strange: strange,
    Box: {
      title: 'Box',
      type: 'object',
      required: ['size', 'kind'],
      properties: {
        size: { type: 'integer', minimum: 3 },
        kind: { enum: ['wood', 'tin'] },
        label: { $ref: '#/$defs/Label' },
        lid: { oneOf: [{ const: 'open' }, { const: 'shut' }] },
        things: { type: 'array', items: { $ref: '#/$defs/Label' }, minItems: 1, uniqueItems: true },
      },
    },
    Label: { title: 'Label', type: ['string', 'null'], maxLength: 3 },
  },
}));
const arbitraries = await import('../../../src/laws/arbitraries/schema.ts');
const { fromSchema, someFields } = arbitraries;

test('a keyword that nobody understands is refused, since its values could be wrong', () => {
  expect(() => fromSchema('Odd')).toThrow('No values can be made for not of Odd in spec/.');
  expect(() => fromSchema('Strange')).toThrow(
    'No values can be made for the type number of Strange in spec/.',
  );
  expect(() => fromSchema('Nothing')).toThrow('spec/ has no schema of the name Nothing.');
});

test('every keyword that spec/ uses has its values', () => {
  const boxes = fc.sample(fromSchema('Box'), { numRuns: 300, seed: 1 }) as Record<string, unknown>[];
  for (const { size, kind, label, lid, things } of boxes) {
    expect(size).toBeGreaterThanOrEqual(3);
    expect(['wood', 'tin']).toContain(kind);
    expect([null, undefined, expect.any(String)]).toContainEqual(label);
    if (typeof label === 'string')
      expect([...new Intl.Segmenter().segment(label)].length).toBeLessThanOrEqual(3);
    expect([undefined, 'open', 'shut']).toContain(lid);
    if (Array.isArray(things)) expect(new Set(things).size).toBe(things.length);
  }
  for (const field of ['label', 'lid', 'things']) expect(boxes.some(box => field in box)).toBe(true);
});

test('a value is replaced by the name of its schema or by its place, and a field can be left out', () => {
  const [box] = fc.sample(
    fromSchema('Box', {
      Label: fc.constant('L'),
      'Box.kind': fc.constant('gold'),
      'Box.lid': arbitraries.never,
      'Box.size': arbitraries.never,
    }),
    { numRuns: 1, seed: 1 },
  ) as Record<string, unknown>[];
  expect(box).toMatchObject({ kind: 'gold' });
  expect(box).not.toHaveProperty('size');
  const some = fc.sample(someFields('Box', {}), { numRuns: 100, seed: 1 });
  expect(some.some(fields => !('size' in fields))).toBe(true);
});
