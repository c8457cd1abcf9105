import { expect, test } from '@jest/globals';
import { Project } from './run-files.ts';
import { filesShownIn } from './snippets.ts';

test.each([
  ['docs/msw.md', 8],
  ['README.md', 1],
])(
  'the tests that %s shows pass as they stand, and leave nothing open',
  async (page, count) => {
    using project = new Project(filesShownIn(page));
    const [types, tests] = await Promise.all([project.check(), project.jest()]);
    // The kit's own types are checked elsewhere.
    expect(types.said.split('\n').filter(line => /^\w+(\.test)?\.ts/.test(line))).toEqual([]);
    expect(tests.said).toMatch(new RegExp(`^Tests: +${count} passed, ${count} total$`, 'm'));
    expect(tests.said).not.toMatch(/open handle|console\.|MSW/);
    expect(tests.code).toBe(0);
  },
  120_000,
);
