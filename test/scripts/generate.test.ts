import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../spec/example-files.ts';

function generate(folder: string, ...flags: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('the derived files are what spec/ gives', () => {
  expect(generate(root, '--check')).toEqual({ code: 0, out: '', err: '' });
});

describe('in a copy of the repository', () => {
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'bwkit-generate-'));
    for (const path of ['spec', 'scripts', 'src', 'docs', 'package.json', '.prettierrc.json']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });

  afterEach(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  test('a file that was changed by hand is named, and written anew', () => {
    const types = 'src/contract/generated/types.ts';
    appendFileSync(join(copy, types), '\n// By hand.\n');
    expect(generate(copy, '--check')).toEqual({
      code: 1,
      out: '',
      err: [
        `The derived files are stale: ${types}.`,
        'They were expected to be what spec/ gives now.',
        'Hint: run `npm run generate` and commit what it writes.\n',
      ].join('\n'),
    });
    expect(generate(copy)).toEqual({ code: 0, out: `wrote ${types}\n`, err: '' });
    expect(readFileSync(join(copy, types), 'utf8')).toBe(readFileSync(join(root, types), 'utf8'));
  });

  test('a word that JSON Schema does not know stops the generation', () => {
    appendFileSync(join(copy, 'spec/schemas/tag.yaml'), 'maximumLength: 1024\n');
    const { code, err } = generate(copy, '--check');
    expect(code).not.toBe(0);
    expect(err).toContain('maximumLength');
  });
});
