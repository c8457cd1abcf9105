/*
 * Derives from spec/ everything that is derived from it: `npm run generate` writes the files, `npm run generate -- --check`
 * only compares and fails when one is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './generate/bundle.ts';
import { data } from './generate/data.ts';
import { lawsDoc } from './generate/laws-doc.ts';
import { routes } from './generate/routes.ts';
import { scenario } from './generate/scenario.ts';
import { schemas } from './generate/schemas.ts';
import type { Files, Step } from './generate/step.ts';
import { types } from './generate/types.ts';
import { validators } from './generate/validators.ts';

/** Every derivation. A further one is a further file in generate/ and a line here. */
const steps: readonly Step[] = [types, validators, schemas, data, routes, bundle, scenario, lawsDoc];

const root = fileURLToPath(new URL('..', import.meta.url));

async function derive(): Promise<Files> {
  const files = await Promise.all(steps.map(step => step(root)));
  return new Map(files.flatMap(each => [...each]));
}

function isStale([path, text]: [string, string]): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
}

const stale = [...(await derive())].filter(isStale);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    const names = stale.map(([path]) => path).join(', ');
    console.error(`The derived files are stale: ${names}.`);
    console.error('They were expected to be what spec/ gives now.');
    console.error('Hint: run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}
