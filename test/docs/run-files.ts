import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, type ShownFile } from './snippets.ts';

/** How a command ended, and everything that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The doors of the kit, the more special ones first. */
const kit = {
  'bandwidth-webhook-kit/jest': join(root, 'src/testing/jest.ts'),
  'bandwidth-webhook-kit/msw': join(root, 'mocks/msw/index.ts'),
  'bandwidth-webhook-kit/node-test': join(root, 'src/testing/node-test.ts'),
  'bandwidth-webhook-kit/prism': join(root, 'mocks/prism/index.ts'),
  'bandwidth-webhook-kit/vitest': join(root, 'src/testing/vitest.ts'),
  'bandwidth-webhook-kit': join(root, 'src/index.ts'),
};

/** A project of a user's, with the files in it and the kit as it stands in this repository. */
export class Project implements Disposable {
  readonly jestConfig = {
    transform: {},
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: Object.fromEntries(Object.entries(kit).map(([name, path]) => [`^${name}$`, path])),
  };
  readonly #folder = mkdtempSync(join(tmpdir(), 'bwkit-docs-'));

  constructor(files: readonly ShownFile[]) {
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'));
    for (const { name, text } of files) writeFileSync(join(this.#folder, name), text);
    this.#write('package.json', { type: 'module' });
    this.#write('jest.config.json', this.jestConfig);
    // An array, because the first name that fits is taken.
    const alias = Object.entries(kit).map(([find, replacement]) => ({ find, replacement }));
    this.#write('vitest.config.json', { resolve: { alias } });
    this.#write('tsconfig.json', { extends: join(root, 'tsconfig.json'), include: ['*.ts'] });
  }

  /** Runs the tests, and looks for what keeps Jest from ending. */
  jest(): Promise<Ended> {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    return this.#run(['--experimental-vm-modules', jest, '--runInBand', '--detectOpenHandles', '--verbose']);
  }

  /** Runs the tests with Vitest. */
  vitest(): Promise<Ended> {
    writeFileSync(
      join(this.#folder, 'vitest.config.mjs'),
      "import config from './vitest.config.json' with { type: 'json' };\nexport default config;\n",
    );
    return this.#run([join(root, 'node_modules/vitest/vitest.mjs'), 'run']);
  }

  /** Runs the tests with `node:test`. */
  nodeTest(): Promise<Ended> {
    const urls = Object.fromEntries(Object.entries(kit).map(([name, path]) => [name, pathToFileURL(path)]));
    writeFileSync(
      join(this.#folder, 'kit.mjs'),
      `import { registerHooks } from 'node:module';
const kit = ${JSON.stringify(urls)};
registerHooks({ resolve: (name, from, next) => next(kit[name] ?? name, from) });
`,
    );
    return this.#run(['--import', './kit.mjs', '--test', '--test-reporter=spec']);
  }

  /** Checks the types. */
  check(): Promise<Ended> {
    return this.#run([join(root, 'node_modules/typescript7/bin/tsc'), '-p', 'tsconfig.json']);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(name: string, content: object): void {
    writeFileSync(join(this.#folder, name), JSON.stringify(content));
  }

  #run(words: readonly string[]): Promise<Ended> {
    const env = { PATH: process.env['PATH'], NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
    const child = spawn(process.execPath, words, { cwd: this.#folder, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    return new Promise((resolve, reject) => {
      child.once('error', reject).once('close', code => resolve({ code, said }));
    });
  }
}
