import { MissingFile } from './presence.ts';

/** What is wrong with a store, in the three sentences that a user is told. */
export interface StoreStory {
  readonly what: string;
  readonly expected: string;
  /** Without the word `Hint:`. */
  readonly hint: string;
}

/** Primary result codes of SQLite. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

const STORAGE_CODES = [BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB];

/** The primary result code of an error of SQLite that the disk or the file is to blame for; null for every other error. */
export function storageCode(error: unknown): number | null {
  const code = ((error as { errcode?: number } | null)?.errcode ?? 0) & 0xff;
  return STORAGE_CODES.includes(code) ? code : null;
}

/** Why the disk or the file refuses, in the words of a sentence that begins before it. */
export function reasonOf(error: unknown): string {
  switch (storageCode(error)) {
    case BUSY:
    case LOCKED:
      return 'another program holds it locked';
    case READONLY:
      return 'it is read-only';
    case CORRUPT:
      return 'its content is damaged';
    case FULL:
      return 'the disk is full';
    case CANTOPEN:
      return 'SQLite cannot open it, or put files beside it';
    case NOTADB:
      return 'it is no SQLite file';
    default:
      return (error as Error).message;
  }
}

/** What helps against an error that a store gave while it was in use, without the word `Hint:`. */
export function remedyOf(error: unknown): string {
  if (error instanceof MissingFile) return error.remedy;
  switch (storageCode(error)) {
    case BUSY:
    case LOCKED:
      return 'let the other program come to its end; nothing has to be started anew.';
    case READONLY:
      return 'make the file and its folder writable again; nothing has to be started anew.';
    case FULL:
      return 'make room on the disk; nothing has to be started anew.';
    case CORRUPT:
    case NOTADB:
      return 'end bwkit serve, and restore the file from a copy.';
    default:
      return 'look after the disk; nothing has to be started anew once it takes files again.';
  }
}

/** The story of an error that a file gave when it was opened. */
export function storyOf(error: unknown, file: string): StoreStory {
  const code = storageCode(error);
  if (code === CORRUPT || code === NOTADB) return damaged(file, (error as Error).message);
  const reason = reasonOf(error);
  if (code === FULL || code === IOERR) {
    return {
      what: `The store ${file} could not be written: ${reason}.`,
      expected: 'A store needs room on its disk; what it holds is as it was.',
      hint: 'make room, or choose a file on another disk.',
    };
  }
  return {
    what: `The store ${file} could not be opened: ${reason}.`,
    expected: 'It must be a file that you may read and write, in a folder that you may write to.',
    hint: 'check the path and its permissions, or choose another file.',
  };
}

export function damaged(file: string, detail: string): StoreStory {
  return {
    what: `The store ${file} is damaged: ${detail}.`,
    expected: 'It must be a whole SQLite file as bwkit wrote it; it was left untouched.',
    hint: `restore it from a copy, save what can be read with: sqlite3 ${file} .recover, or begin a new file.`,
  };
}
