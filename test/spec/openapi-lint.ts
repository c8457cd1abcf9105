import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './example-files.ts';

/** One thing that Redocly finds wrong. */
export interface Problem {
  readonly severity: string;
  readonly ruleId: string;
  readonly message: string;
}

/** Lints spec/openapi.yaml below a folder with the project's configuration. */
export function lintOpenapi(folder: string): Problem[] {
  const { stdout, stderr } = redocly(
    'lint',
    '--config',
    join(folder, 'spec/redocly.yaml'),
    '--format=json',
    join(folder, 'spec/openapi.yaml'),
  );
  if (!stdout.startsWith('{')) throw new Error(`Redocly gave no report: ${stdout}${stderr}`);
  return JSON.parse(stdout).problems;
}

/** Runs the Redocly command line, without its telemetry and its look for a newer version. */
export function redocly(...parameters: string[]): { stdout: string; stderr: string; status: number | null } {
  const command = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  return spawnSync(process.execPath, [command, ...parameters], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}
