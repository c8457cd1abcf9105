import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const foreign = new Set(['node_modules', 'dist', '.git', 'coverage', '.bwkit']);

/** The package as `npm pack` makes it, and a user's project that has it installed. */
export interface Packed {
  readonly tarball: string;
  /** The unpacked package in the user's node_modules. */
  readonly folder: string;
  /** The user's project. */
  readonly user: string;
  readonly manifest: Manifest;
  /** Files that packing has changed, added or removed in the work tree, build output aside. */
  readonly changed: readonly string[];
  /** Makes a package of this repository's node_modules visible to the user's project. */
  install(name: string): void;
  remove(): void;
}

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/**
 * Packs a copy of the work tree, since packing rewrites package.json for a moment while other tests read it, and
 * installs the result for a user who has nothing but its runtime dependencies.
 */
export function pack(): Packed {
  const place = mkdtempSync(join(tmpdir(), 'bwkit-package-'));
  const [copy, out, user] = ['copy', 'out', 'user'].map(name => join(place, name)) as [
    string,
    string,
    string,
  ];
  cpSync(root, copy, {
    recursive: true,
    filter: path => !foreign.has(relative(root, path).split('/').at(-1) ?? ''),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(out);
  const before = fingerprints(copy);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: copy,
    env: cleanEnvironment(),
    stdio: 'pipe',
  });
  const after = fingerprints(copy);
  const tarball = join(out, readdirSync(out)[0] ?? '');
  const folder = join(user, 'node_modules', 'bandwidth-webhook-kit');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', folder, '--strip-components', '1']);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const install = (name: string): void => {
    const link = join(user, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  };
  Object.keys(manifest.dependencies).forEach(install);
  const paths = new Set([...before.keys(), ...after.keys()]);
  const changed = [...paths].filter(path => before.get(path) !== after.get(path));
  const remove = (): void => rmSync(place, { recursive: true, force: true });
  return { tarball, folder, user, manifest, changed, install, remove };
}

/** Without what npm and Jest tell their own children, which would turn the npm inside into a part of the one outside. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS|JEST_)/i.test(name)),
  );
}

function fingerprints(folder: string, below = folder): Map<string, string> {
  const entries = readdirSync(below, { withFileTypes: true }).filter(({ name }) => !foreign.has(name));
  return new Map(
    entries.flatMap(entry => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return [...fingerprints(folder, path)];
      return [
        [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const,
      ];
    }),
  );
}
