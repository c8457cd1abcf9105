import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Ended, Project } from './run-files.ts';
import { filesShownIn, root, type ShownFile } from './snippets.ts';

const page = 'docs/test-runners.md';

/** The files of the page for one runner: those that name its door, and what all of them import. */
function filesFor(runner: 'jest' | 'vitest' | 'node-test'): readonly ShownFile[] {
  return filesShownIn(page).filter(
    ({ name, text }) => !name.endsWith('.test.ts') || text.includes(`bandwidth-webhook-kit/${runner}`),
  );
}

const examples = {
  jest: {
    run: (project: Project): Promise<Ended> => project.jest(),
    said: [
      /^Tests: +16 passed, 16 total$/m,
      /– loop-free: Not checked, because/,
      /✓ is distinct: /,
      /✓ what was handled/,
    ],
  },
  vitest: {
    run: (project: Project): Promise<Ended> => project.vitest(),
    said: [/^ +Tests +6 passed \(6\)$/m],
  },
  'node-test': {
    run: (project: Project): Promise<Ended> => project.nodeTest(),
    said: [/^ℹ pass 12$/m, /^ℹ skipped 3$/m, /﹣ is guarded: .*it has no credentials/],
  },
};

test.each(['jest', 'vitest', 'node-test'] as const)(
  'the example for %s passes as it stands',
  async runner => {
    using project = new Project(filesFor(runner));
    const { run, said } = examples[runner];
    const [types, tests] = await Promise.all([project.check(), run(project)]);
    expect(types.said.split('\n').filter(line => /^\w+(\.test)?\.ts/.test(line))).toEqual([]);
    for (const line of said) expect(tests.said).toMatch(line);
    expect(tests.code).toBe(0);
  },
  120_000,
);

test('the configuration that the page shows is the one that its example was run with', () => {
  const text = readFileSync(join(root, page), 'utf8');
  const [, shown = ''] = /^```json\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const { type, scripts, jest } = JSON.parse(shown) as Record<string, Record<string, string>>;
  expect(type).toBe('module');
  expect(scripts?.['test']).toMatch(/^node --experimental-vm-modules .*jest\.js$/);
  using project = new Project([]);
  expect(project.jestConfig).toMatchObject(jest ?? {});
});
