import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from './transcripts/bwkit.ts';
import { pack, type Packed } from './package/packed.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

let packed: Packed;
beforeAll(() => {
  packed = pack();
}, 120_000);
afterAll(() => packed?.remove());

const doors = Object.keys(own.exports).filter(door => door !== './package.json');
/** The packages of others that a door leads to. */
const peersBehind: Readonly<Record<string, readonly string[]>> = {
  './jest': ['@jest/globals'],
  './msw': ['msw'],
  './prism': ['@stoplight/prism-core', '@stoplight/prism-http'],
  './vitest': ['vitest'],
};

describe('the manifest that users get', () => {
  test('brings no Node of its own and nothing that only this repository needs', () => {
    const text = readFileSync(join(packed.folder, 'package.json'), 'utf8');
    expect(text).not.toMatch(/node-(linux|win|darwin)/);
    const kept = Object.keys(JSON.parse(text));
    for (const key of [
      'scripts',
      'devDependencies',
      'optionalDependencies',
      'overrides',
      'jest',
      'clean-package',
    ]) {
      expect(kept).not.toContain(key);
    }
  });

  test('asks for every peer only where it is used', () => {
    expect(Object.keys(own.peerDependenciesMeta)).toEqual(Object.keys(own.peerDependencies));
    for (const peer of Object.values(peersBehind).flat())
      expect(packed.manifest.peerDependencies).toHaveProperty([peer]);
  });

  test('opens doors that lead somewhere, and a command that runs', () => {
    const targets = Object.values(packed.manifest.exports).flatMap(target =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const missing = [...targets, ...Object.values(packed.manifest.bin)].filter(
      target => !existsSync(join(packed.folder, target)),
    );
    expect(missing).toEqual([]);
  });
});

test('packing leaves the work tree as it was', () => {
  expect(packed.changed).toEqual([]);
});

test('the package holds the spec and no sources or tests', () => {
  for (const path of [
    'spec/openapi.yaml',
    'spec/events/message-delivered.yaml',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    expect([path, existsSync(join(packed.folder, path))]).toEqual([path, true]);
  }
  for (const path of ['src', 'test', 'scripts', 'bench', 'examples', 'node_modules']) {
    expect([path, existsSync(join(packed.folder, path))]).toEqual([path, false]);
  }
});

describe('a user who installs it', () => {
  const node = async (...words: string[]): Promise<string> =>
    (await run(process.execPath, words, { cwd: packed.user })).stdout;
  const bwkit = (...words: string[]): Promise<string> =>
    node(join(packed.folder, packed.manifest.bin['bwkit'] ?? ''), ...words);

  test('runs the command', async () => {
    expect(await bwkit('--version')).toBe(`${own.version}\n`);
    expect(await bwkit('--help')).toContain('Usage: bwkit <command> [options]');
    expect(await bwkit('explain', '4720')).toContain('invalid-destination-address');
    expect(await bwkit('explain', 'message-failed')).toContain('errorCode');
    expect(await bwkit('types')).toContain('export type CallbackEnvelope');
    expect(await bwkit('spec', 'openapi')).toMatch(/^openapi: 3/);
    writeFileSync(join(packed.user, 'callback.json'), '{');
    await expect(bwkit('validate', 'callback.json')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^✗ violates/),
    });
  });

  test.each([
    ['prism', 'mock'],
    ['serve', '--referee'],
  ])('is told what to install for bwkit %s %s', async (...words) => {
    await expect(bwkit(...words, '--port', '0')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /Prism is not installed\.\n.*\nHint: .*npm install --save-dev @stoplight/,
      ),
    });
  });

  test('is told what to install where a report needs more', async () => {
    const asked = bwkit('verify', 'http://127.0.0.1:9/', '--report', 'text,junit');
    await expect(asked).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the package junit-report-builder is not installed.'),
    });
    await expect(asked).rejects.toMatchObject({
      stderr: expect.stringMatching(/\nHint: npm install --save-dev junit-report-builder\n$/),
    });
  });

  test('imports the kit with nothing but its runtime dependencies', async () => {
    const names = await node(
      '--input-type=module',
      '-e',
      "console.log(Object.keys(await import('bandwidth-webhook-kit')).join())",
    );
    expect(names.trim().split(',')).toEqual(
      expect.arrayContaining(['parseEnvelope', 'judge', 'defineConfig']),
    );
  });

  test.each(doors.filter(door => door !== '.'))('opens the door %s once its peers are there', async door => {
    for (const peer of peersBehind[door] ?? [])
      if (!existsSync(join(packed.user, 'node_modules', peer))) packed.install(peer);
    const name = door.replace('.', 'bandwidth-webhook-kit');
    const load = `import('${name}').then(({ ...open }) => console.log(Object.keys(open)), ({ message }) => console.log(message))`;
    const opened = await node('--input-type=module', '-e', load);
    // Jest and Vitest let nobody in outside of a test, which proves as well that the door leads to them.
    expect(opened).toMatch(
      /^\[[^\]]+\]\n$|outside of the Jest test environment|'@jest\/globals' is a CommonJS module|^Vitest /,
    );
  });
});

describe('what other tools think of it', () => {
  const tool = (...words: string[]) =>
    run(process.execPath, words, { cwd: folderWith({}), env: { ...process.env, FORCE_COLOR: '0' } });

  test('publint finds nothing to improve', async () => {
    const { stdout } = await tool(
      join(root, 'node_modules/publint/src/cli.js'),
      'run',
      packed.tarball,
      '--strict',
    );
    expect(stdout).toContain('All good!');
  });

  test('the types resolve wherever modules do', async () => {
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { stdout } = await tool(attw, packed.tarball, '--profile', 'esm-only', '--format', 'json').catch(
      error => error,
    );
    const { problems = {} } = JSON.parse(stdout);
    const ignored = ['node10', 'node16-cjs'];
    const found = Object.values(problems as Record<string, { resolutionKind?: string }[]>).flat();
    expect(found.filter(({ resolutionKind }) => !ignored.includes(resolutionKind ?? ''))).toEqual([]);
  });
});
