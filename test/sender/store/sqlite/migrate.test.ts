import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import { migrate } from '../../../../src/sender/store/sqlite/migrate.ts';
import { MIGRATIONS } from '../../../../src/sender/store/sqlite/schema.ts';

const versionOf = (database: DatabaseSync): unknown =>
  database.prepare('PRAGMA user_version').get()?.['user_version'];

test('a file is brought from any version to the newest, and keeps what it has', () => {
  using database = new DatabaseSync(':memory:');
  migrate(database);
  database.exec("INSERT INTO run (at, seed, messages, deliveries, queues) VALUES (7, '1', 2, 3, '{}')");
  const newer = [
    ...MIGRATIONS,
    'ALTER TABLE run ADD COLUMN note TEXT',
    "UPDATE run SET note = 'seed ' || seed",
  ];
  migrate(database, newer);
  expect(versionOf(database)).toBe(newer.length);
  expect({ ...database.prepare('SELECT at, note FROM run').get() }).toEqual({ at: 7, note: 'seed 1' });
  migrate(database, newer);
  expect(versionOf(database)).toBe(newer.length);
});

test('a migration that fails halfway leaves the file as it was', () => {
  using database = new DatabaseSync(':memory:');
  migrate(database);
  const failing = [...MIGRATIONS, 'ALTER TABLE run ADD COLUMN note TEXT', 'SELECT * FROM missing'];
  expect(() => migrate(database, failing)).toThrow('no such table: missing');
  expect(versionOf(database)).toBe(MIGRATIONS.length);
  expect(() => database.prepare('SELECT note FROM run')).toThrow('no such column: note');
});
