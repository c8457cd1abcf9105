import type { StoredFile } from './stored-file.ts';

/** The smallest valid file of each kind that phones send, in base64. */
const SAMPLES: Readonly<Record<string, readonly [contentType: string, base64: string]>> = {
  png: [
    'image/png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ],
  gif: ['image/gif', 'R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs='],
  txt: ['text/plain; charset=utf-8', 'SGVsbG8='],
  smil: ['application/smil', 'PHNtaWw+PGhlYWQvPjxib2R5Lz48L3NtaWw+'],
  xml: ['application/xml', 'PHBhcnQvPg=='],
  vcf: ['text/vcard', 'QkVHSU46VkNBUkQNClZFUlNJT046My4wDQpGTjpBDQpFTkQ6VkNBUkQNCg=='],
};

/** A sample for a file name; a kind that we have no sample of gets a few bytes of text under the usual binary type. */
export function sampleFile(name: string): StoredFile {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const [contentType, base64] = SAMPLES[extension] ?? ['application/octet-stream', 'c2FtcGxl'];
  return { contentType, bytes: Buffer.from(base64, 'base64') };
}
