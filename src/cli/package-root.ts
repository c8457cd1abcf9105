import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

/** The manifest of this package, be it run from its sources, from dist/ or from somebody's node_modules. */
const manifestFile = (): string => findPackageJSON(import.meta.url)!;

/** The folder of this package. */
export function packageRoot(): string {
  return dirname(manifestFile());
}

/** The version of this package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(manifestFile(), 'utf8')) as { readonly version: string };
  return version;
}
