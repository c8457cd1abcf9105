import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const ownRequire = createRequire(import.meta.url);

/** The folder of this package, be it run from its sources, from dist/ or from somebody's node_modules. */
export function packageRoot(): string {
  return dirname(ownRequire.resolve('bandwidth-webhook-kit/package.json'));
}

/** The version of this package. */
export function packageVersion(): string {
  const manifest = ownRequire('bandwidth-webhook-kit/package.json') as { readonly version: string };
  return manifest.version;
}
