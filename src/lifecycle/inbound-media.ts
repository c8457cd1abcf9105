/** Where Bandwidth keeps the media of inbound messages; downloading them needs credentials of the API (D23). */
export const DEFAULT_MEDIA_BASE = 'https://messaging.bandwidth.com/api/v2';

const URL_START = /^https?:\/\//i;

export interface MediaPlace {
  /** Up to and without `/users`. */
  readonly mediaBaseUrl: string;
  readonly accountId: string;
  readonly messageId: string;
  /** Position of the file in the message, from 0. */
  readonly index: number;
}

/** The URL of an inbound file: what is a URL stays one, a name is put below the message it came with. */
export function mediaUrl(file: string, { mediaBaseUrl, accountId, messageId, index }: MediaPlace): string {
  if (URL_START.test(file)) return file;
  return `${mediaBaseUrl}/users/${accountId}/media/${messageId}/${index}/${encodeURIComponent(file)}`;
}
