/** Marks a SQLite file as a store of bwkit: `bwkt` in ASCII. */
export const APPLICATION_ID = 0x62776b74;

/**
 * What brings a file from one version to the next; the version is kept in `user_version`.
 *
 * A migration that has been published is never changed. Instants are epoch milliseconds in the run's own time, and `dueAt` of
 * an attempt in flight is the instant from which on an answer is too late.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE run (
    at INTEGER NOT NULL,
    seed TEXT NOT NULL,
    messages INTEGER NOT NULL,
    deliveries INTEGER NOT NULL,
    queues TEXT NOT NULL,
    droppedEntries INTEGER NOT NULL DEFAULT 0,
    forgottenDeliveries INTEGER NOT NULL DEFAULT 0,
    forgottenMessages INTEGER NOT NULL DEFAULT 0
  );

  CREATE TABLE endpoints (
    number INTEGER PRIMARY KEY,
    url TEXT NOT NULL,
    username TEXT,
    password TEXT
  );

  CREATE TABLE messages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    at INTEGER NOT NULL,
    record TEXT NOT NULL
  );

  CREATE TABLE deliveries (
    number INTEGER PRIMARY KEY,
    scheduledAt INTEGER NOT NULL,
    firstDueAt INTEGER NOT NULL,
    messageId TEXT NOT NULL,
    type TEXT NOT NULL,
    recipient TEXT NOT NULL,
    duplicateOf INTEGER,
    body TEXT NOT NULL
  );
  CREATE INDEX deliveriesOfMessage ON deliveries (messageId);
  CREATE INDEX duplicates ON deliveries (duplicateOf) WHERE duplicateOf IS NOT NULL;

  CREATE TABLE states (
    delivery INTEGER PRIMARY KEY,
    endpoint INTEGER NOT NULL,
    phase TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    firstAt INTEGER,
    startedAt INTEGER,
    authorized INTEGER,
    dueAt INTEGER,
    endedAt INTEGER
  );

  CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    delivery INTEGER NOT NULL,
    attempt INTEGER,
    request INTEGER,
    authorized INTEGER,
    outcome TEXT,
    status INTEGER,
    reason TEXT,
    detail TEXT,
    durationMs INTEGER,
    dueAt INTEGER
  );
  CREATE INDEX entriesOfDelivery ON entries (delivery);

  CREATE TABLE effects (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    operation TEXT NOT NULL,
    messageId TEXT,
    status INTEGER NOT NULL,
    request TEXT NOT NULL
  );
  `,
];
