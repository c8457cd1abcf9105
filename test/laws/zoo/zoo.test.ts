import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { consumerNamed, correctConsumers, culprits, zoo } from '../../../mocks/consumers/index.ts';
import { lawNames } from '../../../src/laws/law-name.ts';

test('the zoo has a file for each bug, and lists every file', () => {
  const files = readdirSync(new URL('../../../mocks/consumers/zoo', import.meta.url));
  const names = files.filter(file => file !== 'index.ts').map(file => file.replace('.ts', ''));
  expect(zoo.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  expect(zoo.length).toBeGreaterThanOrEqual(40);
});

test.each(zoo)('$name says in a sentence each what it does and why people write it', ({ does, because }) => {
  for (const sentence of [does, because]) expect(sentence).toMatch(/^[A-Z](?:[^.]|\.\w){15,150}\.$/);
});

test.each(lawNames)('the zoo has bugs, and one culprit, for %s', law => {
  expect(zoo.filter(({ breaks }) => breaks === law).length).toBeGreaterThan(1);
  expect(culprits.filter(({ breaks }) => breaks === law)).toHaveLength(1);
});

test('consumers are found by name', () => {
  for (const recipe of [...correctConsumers, ...zoo]) expect(consumerNamed(recipe.name)).toBe(recipe);
  expect(consumerNamed('nobody')).toBeUndefined();
});
