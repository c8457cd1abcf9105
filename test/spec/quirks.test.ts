import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { contradictions, profiles, quirks } from '../../src/contract/generated/quirks.ts';
import type { QuirkName } from '../../src/contract/generated/quirks.ts';
import { sources } from '../../src/contract/generated/sources.ts';

/** The names that commands and configurations use; a renamed quirk breaks its users. */
const NAMES: Readonly<Record<string, readonly QuirkName[]>> = {
  C2: ['omit-to'],
  C3: ['owner-is-recipient'],
  C4: ['receipt-direction-in'],
  C5: ['receipt-text', 'receipt-no-text'],
  C6: ['bare-object', 'batch-n', 'empty-array'],
  C7: ['empty-tag'],
  C8: ['with-priority'],
  C9: ['omit-media', 'empty-media'],
  C10: ['sending-for-sms'],
  C11: ['legacy-queued', 'unknown-type'],
  C12: ['legacy-rejected'],
  C15: ['both-terminal', 'no-terminal', 'late-terminal-after-9902'],
  C19: ['3xx-is-success'],
  C20: ['preemptive-auth', 'first-request-without-body'],
  C22: ['location-spelling'],
  C23: ['rbm-beta-2025-05'],
  C24: ['uuid-id'],
  C25: ['time-precision'],
  C26: ['alphanumeric-sender', 'short-code'],
  C27: ['zero-code-on-delivered'],
  C29: ['no-text'],
  C30: ['inbound-group-12'],
  C38: ['malformed-json'],
  C43: ['mms-no-delivered'],
  H1: ['omit-segment-count', 'omit-application-id'],
  H2: ['number-without-plus'],
};

const all = Object.values(quirks);
const eventTypes = readdirSync(new URL('../../spec/events', import.meta.url)).map(file =>
  file.replace('.yaml', ''),
);

test('every contradiction from C1 to C43 is there, and after them what is only history', () => {
  const numbered = Array.from({ length: 43 }, (_, index) => `C${index + 1}`);
  expect(contradictions.map(entry => entry.id)).toEqual([...numbered, 'H1', 'H2']);
});

test('every quirk has the name that its users know, below its contradiction', () => {
  const found = contradictions
    .filter(entry => entry.quirks.length > 0)
    .map(entry => [entry.id, entry.quirks]);
  expect(Object.fromEntries(found)).toEqual(NAMES);
  expect(all.map(quirk => [quirk.name, quirk.of])).toEqual(
    Object.entries(NAMES).flatMap(([id, names]) => names.map(name => [name, id])),
  );
});

test.each(contradictions.map(entry => [entry.id, entry] as const))('%s says who says what', (_, entry) => {
  expect(Object.keys(sources)).toEqual(expect.arrayContaining([...entry.sources]));
  expect(entry.varies).toMatch(/\.$/);
  expect(entry.mock).toMatch(/\.$/);
});

test.each(all.map(quirk => [quirk.name, quirk] as const))(
  '%s strikes types of event that exist',
  (_, quirk) => {
    expect(quirk.appliesTo.length).toBeGreaterThan(0);
    expect(eventTypes).toEqual(expect.arrayContaining([...quirk.appliesTo]));
    expect(quirk.emits).toMatch(/\.$/);
  },
);

test('whoever has to accept a variant has a contradiction that says so', () => {
  const contractOf = new Map(contradictions.map(entry => [entry.id, entry.contract]));
  const contrary = all.filter(
    quirk => quirk.consumerMust === 'accept' && contractOf.get(quirk.of) !== 'accept',
  );
  expect(contrary).toEqual([]);
});

test('contradicting ends are to be survived, and never have to be believed', () => {
  for (const name of ['both-terminal', 'no-terminal', 'late-terminal-after-9902'] as const) {
    expect(quirks[name]).toMatchObject({ consumerMust: 'survive', bends: 'sequence' });
  }
});

test('what no current document shows is never used unasked', () => {
  const historical = [
    'omit-to',
    'receipt-direction-in',
    'legacy-queued',
    'legacy-rejected',
    'mms-no-delivered',
  ];
  for (const name of historical) expect(quirks[name as QuirkName].documentedToday).toBe(false);
});

test('there is a profile for each of four years, and a quirk knows the profiles that turn it on', () => {
  expect(Object.keys(profiles)).toEqual(['2018', '2020', '2023', '2026']);
  for (const quirk of all) {
    const turnedOnBy = Object.entries(profiles).filter(([, profile]) => profile.quirks.includes(quirk.name));
    expect(quirk.profiles).toEqual(turnedOnBy.map(([year]) => year));
  }
});

test('every quirk of the current profile is documented today', () => {
  expect(profiles['2026'].quirks.filter(name => !quirks[name].documentedToday)).toEqual([]);
});

test('the years differ in what a delivered message is said to be, and in the host of the API', () => {
  expect(profiles['2018'].settings).toMatchObject({ sent: true, timeDigits: 0, errorBodies: '2018' });
  expect(profiles['2018'].settings.apiBase).toBe('https://api.catapult.inetwork.com/v2');
  expect(profiles['2020'].settings.delivered.mms).toBe('Message delivered to carrier');
  expect(profiles['2026'].settings).toMatchObject({ sent: true, timeDigits: 6 });
  expect(profiles['2026'].settings.delivered.sms).toBe('Message delivered to handset.');
});
