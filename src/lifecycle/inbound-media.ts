/** Where Bandwidth keeps the media of inbound messages; downloading them needs credentials of the API (D23). */
export const DEFAULT_MEDIA_BASE = 'https://messaging.bandwidth.com/api/v2';

const URL_START = /^https?:\/\//i;
const NOT_IN_A_URI = /[^!-~]/gu;
/** Half a character, which JSON can smuggle in and percent-encoding cannot express. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export interface MediaPlace {
  /** Up to and without `/users`. */
  readonly mediaBaseUrl: string;
  readonly accountId: string;
  readonly messageId: string;
  /** Position of the file in the message, from 0. */
  readonly index: number;
}

/**
 * The URL of an inbound file: a name is put below the message it came with, and what is a URL already stays one, but for
 * characters that no URI may hold, which are escaped.
 */
export function mediaUrl(file: string, { mediaBaseUrl, accountId, messageId, index }: MediaPlace): string {
  const name = file.replaceAll(LONE_SURROGATE, '\uFFFD');
  if (URL_START.test(name)) return name.replaceAll(NOT_IN_A_URI, encodeURIComponent);
  return `${mediaBaseUrl}/users/${accountId}/media/${messageId}/${index}/${encodeURIComponent(name)}`;
}
