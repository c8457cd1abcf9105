/* Compiles src/ and mocks/ into dist/, from nothing, so that a file that is gone from the sources is gone from dist too. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}/dist`, { recursive: true, force: true });
const compiler = spawnSync(
  process.execPath,
  ['node_modules/typescript7/bin/tsc', '-p', 'scripts/tsconfig.build.json'],
  { cwd: root, stdio: 'inherit' },
);
if (compiler.status !== 0) process.exit(compiler.status ?? 1);
chmodSync(`${root}/dist/src/cli/main.js`, 0o755);
