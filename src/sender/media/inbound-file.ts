import type { MessageBook } from '../message-book.ts';
import { sampleFile } from './sample-file.ts';
import type { StoredFile } from './stored-file.ts';

/** A file that came with an inbound message, and when it came in, epoch milliseconds. */
export interface InboundFile {
  readonly file: StoredFile;
  readonly receivedAt: number;
}

/**
 * Finds a file by the name that its callback tells: `{messageId}/{index}/{fileName}`.
 *
 * Nobody has attached any bytes to a simulated message, so a sample of the kind stands for the file.
 */
export function inboundFile(messages: MessageBook, accountId: string, name: string): InboundFile | null {
  const [messageId = '', index = '', ...rest] = name.split('/');
  const record = messages.find(messageId);
  if (record?.direction !== 'in' || record.accountId !== accountId) return null;
  const fileName = rest.join('/');
  const announced = `/media/${messageId}/${index}/${encodeURIComponent(fileName)}"`;
  if (!JSON.stringify(record.event.event).includes(announced)) return null;
  return { file: sampleFile(fileName), receivedAt: record.receivedAt };
}
