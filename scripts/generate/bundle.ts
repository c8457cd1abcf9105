import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generatedFrom, literal, prettyFiles } from './spec-file.ts';
import type { Step } from './step.ts';

const run = promisify(execFile);

/** No document of ours comes near it; it only has to be more than Node's default of one. */
const largestDocumentBytes = 32 * 1024 * 1024;

/** Both documents with everything that they refer to inside them, for `bwkit spec` and whoever wants one file. */
export const bundle: Step = async root => {
  const [openapi, asyncapi] = await Promise.all(['openapi', 'asyncapi'].map(name => bundled(root, name)));
  return prettyFiles(root, {
    'openapi-document.ts': moduleOf('openapi', openapi),
    'asyncapi-document.ts': moduleOf('asyncapi', asyncapi),
  });
};

async function bundled(root: string, name: string): Promise<unknown> {
  const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js');
  const { stdout } = await run(process.execPath, [redocly, 'bundle', `${name}.yaml`, '--ext', 'json'], {
    cwd: join(root, 'spec'),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    maxBuffer: largestDocumentBytes,
  });
  return JSON.parse(stdout);
}

function moduleOf(name: string, document: unknown): string {
  return `${generatedFrom(`${name}.yaml`)}
/** spec/${name}.yaml and all files that it refers to, as one document. */
export const ${name}Document: Readonly<Record<string, unknown>> = ${literal(document)};
`;
}
