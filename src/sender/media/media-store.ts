import { figures } from '../../contract/generated/figures.ts';
import { type ProfileName, profiles } from '../../contract/generated/quirks.ts';
import type { Clock } from '../../drivers/index.ts';
import type { MessageBook } from '../message-book.ts';
import { inboundFile } from './inbound-file.ts';
import type { StoredFile } from './stored-file.ts';

interface NamedFile extends StoredFile {
  readonly name: string;
  /** Epoch milliseconds of the run. */
  readonly storedAt: number;
  /** How long it lasts, in milliseconds of the run. */
  readonly keptMs: number;
}

/** All files of all accounts together; what does not fit is refused as too large. */
const MAX_STORE_BYTES = 512 * 1024 * 1024;

/** How often files past their time are let go, in milliseconds of the run; nobody sees them before that either. */
const SWEEP_EVERY_MS = 3_600_000;

export interface MediaStoreOptions {
  readonly clock: Clock;
  /** Where the messages are that inbound files came with. */
  readonly messages: MessageBook;
  /** The largest file that is taken, in bytes. Default 3.5 MB, or what the account's profile says. */
  readonly maxBytes?: number | undefined;
  /** The year whose documents an account follows: size and retention were others (C32). Default: none. */
  readonly profileOf?: (accountId: string) => ProfileName | undefined;
}

/** The files of all accounts. They last 48 hours in the run's time, 30 days in 2018, and are gone without a word afterwards. */
export class MediaStore {
  readonly maxBytes: number;
  readonly #clock: Clock;
  readonly #messages: MessageBook;
  readonly #options: MediaStoreOptions;
  /** By account and name, those stored earliest first. */
  readonly #files = new Map<string, NamedFile>();
  /** Files of inbound messages that were removed before their time. */
  readonly #removed = new Set<string>();
  #bytes = 0;
  #sweptAt = -Infinity;

  constructor(options: MediaStoreOptions) {
    const { clock, messages, maxBytes = figures.mediaMaxBytes } = options;
    this.#options = options;
    this.#clock = clock;
    this.#messages = messages;
    this.maxBytes = maxBytes;
  }

  /** Keeps a file, in place of one that has the name already; says no to one that is too large. */
  save(accountId: string, name: string, file: StoredFile): boolean {
    this.#forgetOld();
    const key = keyOf(accountId, name);
    const replacedBytes = this.#files.get(key)?.bytes.length ?? 0;
    const totalBytes = this.#bytes - replacedBytes + file.bytes.length;
    if (file.bytes.length > this.#maxBytesOf(accountId) || totalBytes > MAX_STORE_BYTES) return false;
    this.#forget(key);
    this.#files.set(key, { ...file, name, storedAt: this.#clock.now(), keptMs: this.#keptMsOf(accountId) });
    this.#bytes = totalBytes;
    return true;
  }

  /** A file that was uploaded, or that came with an inbound message. */
  find(accountId: string, name: string): StoredFile | undefined {
    const key = keyOf(accountId, name);
    const file = this.#files.get(key);
    if (file !== undefined && this.#isKept(file)) return file;
    return this.#removed.has(key) ? undefined : this.#inbound(accountId, name);
  }

  /** Says whether there was such a file. */
  remove(accountId: string, name: string): boolean {
    const existed = this.find(accountId, name) !== undefined;
    const key = keyOf(accountId, name);
    this.#forget(key);
    if (this.#inbound(accountId, name) !== undefined) this.#removed.add(key);
    return existed;
  }

  /** One page of an account's uploaded files by name, and the token of the next page; null for a token nobody gave out. */
  page(accountId: string, token: string | undefined): Page | null {
    const after = token === undefined ? '' : nameIn(token);
    if (after === null) return null;
    const prefix = keyOf(accountId, '');
    const files = [...this.#files]
      .filter(([key, file]) => key.startsWith(prefix) && file.name > after && this.#isKept(file))
      .map(([, file]) => file)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const page = files.slice(0, figures.mediaPageMax);
    const last = page.at(-1);
    return {
      files: page,
      continuation: last === undefined || page.length === files.length ? null : tokenAfter(last.name),
    };
  }

  clear(): void {
    this.#files.clear();
    this.#removed.clear();
    this.#bytes = 0;
  }

  #inbound(accountId: string, name: string): StoredFile | undefined {
    const found = inboundFile(this.#messages, accountId, name);
    if (found === null) return undefined;
    const isKept = this.#isKept({ storedAt: found.receivedAt, keptMs: this.#keptMsOf(accountId) });
    return isKept ? found.file : undefined;
  }

  #forget(key: string): void {
    this.#bytes -= this.#files.get(key)?.bytes.length ?? 0;
    this.#files.delete(key);
  }

  #forgetOld(): void {
    const now = this.#clock.now();
    if (now - this.#sweptAt < SWEEP_EVERY_MS) return;
    this.#sweptAt = now;
    for (const [key, file] of this.#files) if (!this.#isKept(file)) this.#forget(key);
  }

  #isKept({ storedAt, keptMs }: Pick<NamedFile, 'storedAt' | 'keptMs'>): boolean {
    return this.#clock.now() - storedAt < keptMs;
  }

  #keptMsOf(accountId: string): number {
    return this.#settingsOf(accountId)?.mediaRetentionMs ?? figures.mediaRetentionMs;
  }

  #maxBytesOf(accountId: string): number {
    return this.#options.maxBytes ?? this.#settingsOf(accountId)?.mediaMaxBytes ?? this.maxBytes;
  }

  #settingsOf(accountId: string): (typeof profiles)[ProfileName]['settings'] | undefined {
    const profile = this.#options.profileOf?.(accountId);
    return profile === undefined ? undefined : profiles[profile].settings;
  }
}

/** Some files of an account. */
export interface Page {
  readonly files: readonly NamedFile[];
  /** Null on the last page. */
  readonly continuation: string | null;
}

/** Ids of accounts come from paths, where they cannot hold a slash. */
function keyOf(accountId: string, name: string): string {
  return `${accountId}/${name}`;
}

const LAST = 'last:';

/** A continuation token names the last file of its page, as the example of the spec does. */
function tokenAfter(name: string): string {
  return Buffer.from(LAST + name).toString('base64url');
}

function nameIn(token: string): string | null {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  return text.startsWith(LAST) ? text.slice(LAST.length) : null;
}
