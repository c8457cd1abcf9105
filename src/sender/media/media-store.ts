import { figures } from '../../contract/generated/figures.ts';
import type { Clock } from '../../drivers/index.ts';
import type { MessageBook } from '../message-book.ts';
import { sampleFile } from './sample-file.ts';
import type { StoredFile } from './stored-file.ts';

interface NamedFile extends StoredFile {
  readonly name: string;
  readonly storedAt: number;
}

/** The files of all accounts. They last 48 hours in the run's time, and are gone without a word afterwards. */
export class MediaStore {
  /** The largest file that is taken, in bytes. */
  readonly maxBytes: number;
  readonly #clock: Clock;
  readonly #messages: MessageBook;
  readonly #files = new Map<string, Map<string, NamedFile>>();

  constructor({
    clock,
    messages,
    maxBytes = figures.mediaMaxBytes,
  }: {
    clock: Clock;
    messages: MessageBook;
    maxBytes?: number;
  }) {
    this.#clock = clock;
    this.#messages = messages;
    this.maxBytes = maxBytes;
  }

  save(accountId: string, name: string, file: StoredFile): void {
    this.#ofAccount(accountId).set(name, { ...file, name, storedAt: this.#clock.now() });
  }

  find(accountId: string, name: string): StoredFile | undefined {
    const file = this.#ofAccount(accountId).get(name);
    return file !== undefined && this.#isKept(file) ? file : undefined;
  }

  /** Says whether there was such a file. */
  remove(accountId: string, name: string): boolean {
    const existed = this.find(accountId, name) !== undefined;
    this.#ofAccount(accountId).delete(name);
    return existed;
  }

  /** One page of an account's files by name, and the token of the next page. */
  page(accountId: string, after = ''): { files: readonly NamedFile[]; continuation: string | null } {
    const last = Buffer.from(after, 'base64url').toString('utf8');
    const files = [...this.#ofAccount(accountId).values()]
      .filter(file => this.#isKept(file) && file.name > last)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const page = files.slice(0, figures.mediaPageMax);
    const isLast = page.length === files.length;
    return {
      files: page,
      continuation: isLast ? null : Buffer.from(page.at(-1)?.name ?? '').toString('base64url'),
    };
  }

  /** A file of an inbound message, named as in its callback; a sample of its kind stands for what the sender attached. */
  ofInbound(accountId: string, name: string): StoredFile | undefined {
    const [messageId = '', index, ...rest] = name.split('/');
    const record = this.#messages.find(messageId);
    if (
      record?.direction !== 'in' ||
      record.accountId !== accountId ||
      !this.#isKept({ storedAt: record.receivedAt })
    )
      return undefined;
    const announced = JSON.stringify(record.event.event);
    return announced.includes(`/media/${messageId}/${index}/${encodeURIComponent(rest.join('/'))}`)
      ? sampleFile(rest.join('/'))
      : undefined;
  }

  clear(): void {
    this.#files.clear();
  }

  #ofAccount(accountId: string): Map<string, NamedFile> {
    let files = this.#files.get(accountId);
    if (files === undefined) this.#files.set(accountId, (files = new Map()));
    return files;
  }

  #isKept({ storedAt }: { storedAt: number }): boolean {
    return this.#clock.now() - storedAt < figures.mediaRetentionMs;
  }
}
