import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { openReader } from '../../../../src/sender/store/sqlite/open-reader.ts';
import { openStore } from '../../../../src/sender/store/sqlite/open-store.ts';
import { newFile, opened, stageOn } from '../stage.ts';

/** A file with enough in it to have pages that can be damaged. */
async function recorded(): Promise<string> {
  const file = newFile();
  const { sender, send } = stageOn(opened(file), () => ({ status: 200 }));
  for (let n = 0; n < 100; n++) await send('+12025550123');
  await sender.idle();
  await sender.close();
  return file;
}

function refusalOf(file: string, options: object = {}): string {
  const opening = openStore({ file, seed: '1', ...options });
  if (opening.kind === 'refused') return Object.values(opening.story).join('\n');
  opening.store.close();
  throw new Error('it was opened');
}

const damages: readonly (readonly [string, (file: string) => void, RegExp])[] = [
  ['text', file => writeFileSync(file, 'to do: '.repeat(200)), /is damaged: file is not a database/],
  [
    'pages that were overwritten',
    file => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, 4096 * 3, 4096 * 8));
    },
    /is damaged: \S/,
  ],
  [
    'an end that is missing',
    file => truncateSync(file, 20_000),
    /is damaged: database disk image is malformed/,
  ],
  [
    'tables of another program',
    file => {
      writeFileSync(file, '');
      const other = new DatabaseSync(file);
      other.exec('CREATE TABLE accounts (id INTEGER)');
      other.close();
    },
    /cannot be used as a store: it is a SQLite file of another program/,
  ],
  ['a newer schema', file => versioned(file, 99), /was written by a newer bwkit: its schema is version 99/],
];

function versioned(file: string, version: number): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}

describe('a file is refused, and left untouched, that has', () => {
  test.each(damages)('%s', async (_, damage, said) => {
    const file = await recorded();
    damage(file);
    const before = readFileSync(file);
    const told = refusalOf(file);
    expect(told).toMatch(said);
    expect(told.split('\n')).toHaveLength(3);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('a store is refused', () => {
  test('that is a folder, or in one that does not exist', () => {
    const file = newFile();
    expect(refusalOf(dirname(file))).toContain('it is no file');
    const told = refusalOf(join(dirname(file), 'nowhere', 'run.db'));
    expect(told).toContain('its folder does not exist');
    expect(told).toContain(`mkdir -p ${join(dirname(file), 'nowhere')}`);
  });

  test('that another process delivers, until that one ends', async () => {
    const file = await recorded();
    const store = opened(file);
    expect(refusalOf(file)).toMatch(/is in use by another bwkit\.\n.*\n.*bwkit journal --store/);
    store.close();
    opened(file).close();
  });

  test('that was begun with another seed, when one is asked for', async () => {
    const file = await recorded();
    expect(refusalOf(file, { seed: '2', mustHaveSeed: true })).toContain(
      'holds a run with seed 1, and --seed is 2',
    );
    opened(file, { seed: '2' }).close();
  });
});

/** A read-only mount, since a privileged user may write to every folder. */
const canMount = spawnSync('unshare', ['--mount', 'true']).status === 0;

(canMount ? describe : describe.skip)('in a folder that may only be read', () => {
  /** What a script prints that sees the folder of the file read-only. */
  function printedReadOnly(file: string, script: string): string {
    const folder = dirname(file);
    const inside =
      `mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && ` +
      `exec "$1" --disable-warning=ExperimentalWarning --input-type=module -e "$2"`;
    const words = ['--mount', 'sh', '-c', inside, folder, process.execPath, script];
    const { stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
    return stdout + stderr;
  }
  const source = (name: string): string =>
    JSON.stringify(new URL(`../../../../src/sender/store/sqlite/${name}.ts`, import.meta.url).href);

  test('a store is refused, new or old', async () => {
    const file = await recorded();
    for (const path of [file, join(dirname(file), 'new.db')]) {
      const script = `const { openStore } = await import(${source('open-store')});
        console.log(openStore({ file: ${JSON.stringify(path)}, seed: '1' }).story.what);`;
      expect(printedReadOnly(file, script)).toBe(
        `The store ${path} could not be opened: its folder may not be written to.\n`,
      );
    }
  });

  test('a journal can be read all the same', async () => {
    const file = await recorded();
    const script = `const { openReader } = await import(${source('open-reader')});
      const { reader } = openReader(${JSON.stringify(file)});
      console.log(reader.deliveries.counts().acknowledged > 99);`;
    expect(printedReadOnly(file, script)).toBe('true\n');
  });
});

test('a reader makes no file where there is none', () => {
  const file = newFile();
  expect(openReader(file)).toMatchObject({ kind: 'refused', story: { what: `There is no store ${file}.` } });
  expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
});

test('a copy of a store is a store', async () => {
  const file = await recorded();
  const copy = join(dirname(file), 'copies', 'run.db');
  mkdirSync(dirname(copy));
  copyFileSync(file, copy);
  const store = opened(copy);
  expect(store.deliveries.counts().acknowledged).toBeGreaterThan(99);
  store.close();
});
