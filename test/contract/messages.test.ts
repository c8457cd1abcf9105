import { expect, test } from '@jest/globals';
import { judge } from '../../src/contract/index.ts';
import { examplesIn } from '../spec/example-files.ts';

/** What a person reads about each example: kept word for word, so that a change of words is a change somebody has seen. */
test.each(['invalid', 'deviating'])('the words of every finding about the %s examples', folder => {
  const told = examplesIn(folder).map(({ path, bytes }) => {
    const lines = judge(bytes).findings.map(({ path: place, message, hint, source }) =>
      [`  ${place || 'whole'}: ${message}`, `  Hint: ${hint}`, `  Source: ${source}`].join('\n'),
    );
    return [path, ...lines].join('\n');
  });
  expect(`\n${told.toSorted().join('\n\n')}\n`).toMatchSnapshot();
});
