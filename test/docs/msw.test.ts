import { expect, test } from '@jest/globals';
import { Project } from './run-files.ts';
import { filesShownIn, fragmentsIn, type ShownFile } from './snippets.ts';

const PRELUDE = `
import { createMockBandwidth } from 'bandwidth-webhook-kit/msw';
const mock = createMockBandwidth();
`;

/** The pages with tests for one process, how many those are, and what else they show of it. */
const pages: readonly (readonly [page: string, tests: number, fragments: readonly ShownFile[]])[] = [
  ['docs/msw.md', 8, fragmentsIn('docs/msw.md', PRELUDE)],
  ['README.md', 1, []],
];

test.each(pages)(
  'the tests that %s shows pass as they stand, and leave nothing open',
  async (page, count, fragments) => {
    using project = new Project([...filesShownIn(page), ...fragments]);
    const [types, tests] = await Promise.all([project.check(), project.jest()]);
    // The kit's own types are checked elsewhere.
    expect(types.said.split('\n').filter(line => /^\w+(\.test)?\.ts/.test(line))).toEqual([]);
    expect(tests.said).toMatch(new RegExp(`^Tests: +${count} passed, ${count} total$`, 'm'));
    expect(tests.said).not.toMatch(/open handle|console\.|MSW/);
    expect(tests.code).toBe(0);
  },
  120_000,
);
