import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = import.meta.dirname;

/** The peers that are used as libraries, as far as they are used. */
export interface Libraries {
  readonly jsonSchemaFaker: { generateSync(schema: object): unknown };
  readonly zod: {
    fromJSONSchema(schema: object): { safeParse(value: unknown): { readonly success: boolean } };
  };
}

/** Installs the peers, which are no part of the development install: 260 MB that only benchmarks need. */
export function installPeers(): void {
  if (existsSync(join(FOLDER, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'], {
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
    stdio: 'inherit',
  });
}

/** The libraries, installed where they are not yet. */
export async function libraries(): Promise<Libraries> {
  installPeers();
  return (await import(pathToFileURL(join(FOLDER, 'libraries.js')).href)) as Libraries;
}
