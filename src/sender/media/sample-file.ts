import type { StoredFile } from './stored-file.ts';

type Sample = readonly [contentType: string, base64: string];

const JPEG: Sample = [
  'image/jpeg',
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB' +
    'AQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
];

/** A file of each kind that phones send, as small as it can be and still be one, in base64. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  jpg: JPEG,
  jpeg: JPEG,
  png: [
    'image/png',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  ],
  gif: ['image/gif', 'R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs='],
  mp4: ['video/mp4', 'AAAAFGZ0eXBpc29tAAACAGlzb20AAAAIbWRhdA=='],
  '3gp': ['video/3gpp', 'AAAAFGZ0eXAzZ3A0AAAAADNncDQAAAAIbWRhdA=='],
  amr: ['audio/amr', 'IyFBTVIK'],
  wav: ['audio/wav', 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA='],
  pdf: [
    'application/pdf',
    'JVBERi0xLjEKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbXS9Db3Vu' +
      'dCAwPj5lbmRvYmoKdHJhaWxlcjw8L1Jvb3QgMSAwIFI+PgolJUVPRgo=',
  ],
  txt: ['text/plain; charset=utf-8', 'SGVsbG8='],
  smil: ['application/smil', 'PHNtaWw+PGhlYWQvPjxib2R5Lz48L3NtaWw+'],
  xml: ['application/xml', 'PHBhcnQvPg=='],
  vcf: ['text/vcard', 'QkVHSU46VkNBUkQNClZFUlNJT046My4wDQpGTjpBDQpFTkQ6VkNBUkQNCg=='],
};

const ANYTHING: Sample = ['application/octet-stream', 'c2FtcGxl'];

/** A sample for a file name; a kind that we have no sample of gets a few bytes of the usual binary type. */
export function sampleFile(name: string): StoredFile {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const [contentType, base64] = Object.hasOwn(SAMPLES, extension)
    ? (SAMPLES[extension] ?? ANYTHING)
    : ANYTHING;
  return { contentType, bytes: Buffer.from(base64, 'base64') };
}
