import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const script = fileURLToPath(new URL('../../.ci/run', import.meta.url));
const onDebian = process.platform === 'linux' ? test : test.skip;

interface Machine {
  /** What `npm test` prints, and how it ends. */
  readonly prints?: string;
  readonly code?: number;
  readonly installCode?: number;
  /** Programs that are not there. */
  readonly lacks?: readonly string[];
  readonly aptCode?: number;
}

const ordinary = 'bash dirname mktemp tee grep tail rm'.split(' ');

/** Runs .ci/run on a machine whose npm only plays its part. */
function run(machine: Machine): { code: number | null; last: string; output: string } {
  const { prints = '' } = machine;
  const place = mkdtempSync(join(tmpdir(), 'bwkit-ci-'));
  mkdirSync(join(place, '.ci'));
  cpSync(script, join(place, '.ci/run'));
  const bin = join(place, 'bin');
  mkdirSync(bin);
  for (const [name, body] of programsOf(machine)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: bin, PRINTS: prints };
  const { status, stdout } = spawnSync('/bin/bash', [join(place, '.ci/run')], { env, encoding: 'utf8' });
  return { code: status, last: stdout.trimEnd().split('\n').at(-1) ?? '', output: stdout };
}

const needed = ['redis-server', 'openssl', 'python3'];

function programsOf({ code = 0, installCode = 0, lacks = [], aptCode = 0 }: Machine): [string, string][] {
  return [
    ['npm', `if [ "$1" = ci ]; then exit ${installCode}; fi\nprintf '%s\\n' "$PRINTS"\nexit ${code}`],
    ['timeout', 'shift 2; exec "$@"'],
    ['apt-get', `echo "apt-get $*"\nexit ${aptCode}`],
    ...needed.filter(name => !lacks.includes(name)).map((name): [string, string] => [name, 'exit 0']),
    ...ordinary.map((name): [string, string] => [name, `PATH=/usr/bin:/bin exec ${name} "$@"`]),
  ];
}

onDebian('a good run ends with the line of the tests, once', () => {
  const { code, last, output } = run({ prints: 'PASS\n12 passed, 0 failed, 1 skipped' });
  expect({ code, last }).toEqual({ code: 0, last: '12 passed, 0 failed, 1 skipped' });
  expect(output.match(/12 passed/g)).toHaveLength(1);
});

onDebian('the line stands last even when something was printed after it', () => {
  expect(run({ prints: '12 passed, 0 failed\nbye' })).toMatchObject({ code: 0, last: '12 passed, 0 failed' });
});

onDebian('failed tests are failures of the run', () => {
  expect(run({ prints: '10 passed, 2 failed', code: 1 })).toMatchObject({
    code: 1,
    last: '10 passed, 2 failed',
  });
  expect(run({ prints: '10 passed, 20 failed', code: 1 })).toMatchObject({
    code: 1,
    last: '10 passed, 20 failed',
  });
});

onDebian('a run that breaks off beside the tests never ends in a line that says all is well', () => {
  expect(run({ prints: 'a type error', code: 2 })).toMatchObject({ code: 2, last: '0 passed, 1 failed' });
  expect(run({ prints: '12 passed, 0 failed', code: 1 })).toMatchObject({
    code: 1,
    last: '12 passed, 1 failed',
  });
  expect(run({ installCode: 1 })).toMatchObject({ code: 1, last: '0 passed, 1 failed' });
});

onDebian('programs that are missing are installed, and no others', () => {
  const prints = '12 passed, 0 failed';
  expect(run({ prints }).output).not.toContain('apt-get');
  const { code, output } = run({ prints, lacks: ['redis-server', 'python3'] });
  expect(code).toBe(0);
  const installed = /apt-get install .*/.exec(output)?.[0] ?? '';
  expect(installed).toMatch(/redis-server/);
  expect(installed).toMatch(/python3/);
  expect(installed).not.toMatch(/openssl/);
});

onDebian('a machine on which they cannot be installed fails, and says which', () => {
  const { code, last } = run({ prints: '12 passed, 0 failed', lacks: ['openssl'], aptCode: 100 });
  expect({ code, last }).toEqual({ code: 1, last: '0 passed, 1 failed' });
});
