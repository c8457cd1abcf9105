import { expect, test } from '@jest/globals';
import { FlowingClock } from '../../../src/drivers/index.ts';
import { MediaStore } from '../../../src/sender/media/media-store.ts';
import { sampleFile } from '../../../src/sender/media/sample-file.ts';
import { MemoryMessageBook } from '../../../src/sender/message-book.ts';

const HOUR_MS = 3_600_000;
const file = (size: number) => ({ bytes: new Uint8Array(size), contentType: 'image/png' });

function storeOf(maxBytes?: number) {
  const clock = new FlowingClock({ startAt: 0 });
  clock.freeze();
  return { clock, media: new MediaStore({ clock, messages: new MemoryMessageBook(), maxBytes }) };
}

test('keeps files by account and name, and the latest of a name', () => {
  const { media } = storeOf();
  media.save('1', 'a', file(1));
  media.save('1', 'a', file(2));
  media.save('2', 'a', file(3));
  expect(media.find('1', 'a')?.bytes.length).toBe(2);
  expect(media.find('2', 'a')?.bytes.length).toBe(3);
  expect(media.page('1', undefined)?.files.map(({ name }) => name)).toEqual(['a']);
  expect([media.remove('1', 'a'), media.remove('1', 'a'), media.find('1', 'a')]).toEqual([
    true,
    false,
    undefined,
  ]);
});

test('lists a thousand files at once, and the rest behind a token', () => {
  const { media } = storeOf();
  for (let n = 0; n < 2001; n++) media.save('1', `file ${String(n).padStart(4, '0')}`, file(1));
  const names: string[] = [];
  const lengths: number[] = [];
  for (let token: string | null | undefined; token !== null;) {
    const page: ReturnType<MediaStore['page']> = media.page('1', token);
    names.push(...page!.files.map(({ name }) => name));
    lengths.push(page!.files.length);
    token = page!.continuation;
  }
  expect(lengths).toEqual([1000, 1000, 1]);
  expect(new Set(names).size).toBe(2001);
  expect(media.page('1', 'nonsense')).toBeNull();
});

test('takes 3.5 MB and no more, or what it is told to take', () => {
  expect([
    storeOf().media.save('1', 'a', file(3_500_000)),
    storeOf().media.save('1', 'a', file(3_500_001)),
  ]).toEqual([true, false]);
  expect([storeOf(5).media.save('1', 'a', file(5)), storeOf(5).media.save('1', 'a', file(6))]).toEqual([
    true,
    false,
  ]);
});

test('does not fill up for ever: what is over 48 hours old makes room', async () => {
  const { media, clock } = storeOf(300 * 1024 * 1024);
  const large = file(300 * 1024 * 1024);
  expect(media.save('1', 'a', large)).toBe(true);
  expect(media.save('1', 'b', large)).toBe(false);
  expect(media.save('1', 'a', large)).toBe(true);
  await clock.advance(48 * HOUR_MS);
  expect(media.find('1', 'a')).toBeUndefined();
  expect(media.save('1', 'b', large)).toBe(true);
  clock.close();
});

test.each([
  ['cat.JPG', 'image/jpeg', [0xff, 0xd8]],
  ['cat.png', 'image/png', [0x89, 0x50]],
  ['part.smil', 'application/smil', [0x3c, 0x73]],
  ['constructor', 'application/octet-stream', [0x73, 0x61]],
])('a sample of %s is of type %s and begins like one', (name, contentType, start) => {
  const sample = sampleFile(name);
  expect([sample.contentType, [...sample.bytes.subarray(0, 2)]]).toEqual([contentType, start]);
});

test('takes more and keeps it longer for an account that follows 2018', async () => {
  const clock = new FlowingClock({ startAt: 0 });
  clock.freeze();
  const messages = new MemoryMessageBook();
  const profileOf = (id: string) => (id === '2018' ? ('2018' as const) : undefined);
  const media = new MediaStore({ clock, messages, profileOf });
  expect([media.save('2018', 'a', file(3_750_000)), media.save('2018', 'a', file(3_750_001))]).toEqual([
    true,
    false,
  ]);
  expect(media.save('1', 'a', file(3_500_001))).toBe(false);
  media.save('1', 'a', file(1));
  await clock.advance(30 * 24 * HOUR_MS - 1);
  expect([media.find('2018', 'a') !== undefined, media.find('1', 'a')]).toEqual([true, undefined]);
  await clock.advance(1);
  expect(media.find('2018', 'a')).toBeUndefined();
});
