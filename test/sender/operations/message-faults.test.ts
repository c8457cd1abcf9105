import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateCreateMessageRequest } from '../../../src/contract/generated/api-validators.ts';
import { faultsOf } from '../../../src/sender/operations/message-faults.ts';

const NOW = Date.parse('2026-07-01T00:00:00Z');
const SMS = { applicationId: 'app', from: '+12025550100', to: ['+12025550123'], text: 'hi' };

const tell = (changes: object): string[] =>
  faultsOf({ ...SMS, ...changes }, NOW).map(({ fieldName, description }) => `${fieldName}: ${description}`);

test.each<[string, object]>([
  ['an E.164 number', { from: '+447700900123' }],
  ['a toll-free number', { from: '+18445550100' }],
  ['a short code of five digits', { from: '12345' }],
  ['a short code of six digits', { from: '123456' }],
  ['a name of eleven characters', { from: 'Shop_&-+ 4U' }],
  ['one recipient as text', { to: '+12025550123' }],
  ['ten recipients', { to: Array.from({ length: 10 }, (_, n) => `+1202555012${n}`) }],
  ['2048 characters outside the basic plane', { text: '😀'.repeat(2048) }],
  ['media without text', { text: undefined, media: ['https://example.com/a.png'] }],
  ['an empty text beside media', { text: '', media: ['https://example.com/a.png'] }],
  ['a tag of 1024 characters', { tag: 'x'.repeat(1024) }],
  ['an expiration with an offset', { expiration: '2026-06-30T19:00:01-05:00' }],
  ['fields that nobody knows', { deliverAt: 'noon' }],
])('accepts %s', (_, changes) => {
  expect(tell(changes)).toEqual([]);
});

test.each<[string, object, string]>([
  [
    'a short code as a recipient',
    { to: ['12345'] },
    "to: '12345' must be replaced with a valid E164 formatted telephone number",
  ],
  ['an empty recipient', { to: '' }, "to: 'to' must contain at least one telephone number"],
  [
    'a recipient that is an object',
    { to: [{}] },
    "to: '{}' must be replaced with a valid E164 formatted telephone number",
  ],
  [
    'a name of digits and blanks',
    { from: '1234 567' },
    "from: 'from' must contain exactly one telephone number",
  ],
  ['a short code of four digits', { from: '1234' }, "from: 'from' must contain exactly one telephone number"],
  ['several senders', { from: ['+12025550100'] }, "from: 'from' must contain exactly one telephone number"],
  ['no text', { text: undefined }, "text: 'text' is required unless media is included"],
  [
    'no text and an empty list',
    { text: undefined, media: [] },
    "text: 'text' is required unless media is included",
  ],
  ['2049 characters', { text: '😀'.repeat(2049) }, "text: 'text' must not be longer than 2048 characters"],
  [
    'media that is no URL',
    { media: ['https://example.com/a.png', 'b.png'] },
    "media: 'b.png' must be a valid URL",
  ],
  [
    'an expiration that is now',
    { expiration: '2026-07-01T00:00:00Z' },
    "expiration: 'expiration' must be in the future",
  ],
  [
    'an expiration without an offset',
    { expiration: '2027-07-01T00:00:00' },
    "expiration: 'expiration' must be a date and time by RFC 3339",
  ],
  ['an unknown priority', { priority: 'low' }, "priority: 'priority' must be one of default, high"],
  ['an empty application', { applicationId: '' }, "applicationId: 'applicationId' must not be empty"],
])('finds fault with %s', (_, changes, told) => {
  expect(tell(changes)).toEqual([told]);
});

test('names a long value no longer than a sentence bears', () => {
  const [{ description } = { description: '' }] = faultsOf({ ...SMS, to: 'x'.repeat(5000) }, NOW);
  expect(description.length).toBeLessThan(160);
});

test('has something to say of every body that the spec refuses, and of none that it accepts', () => {
  const anything = fc.option(fc.oneof(fc.jsonValue(), fc.constantFrom('+12025550123', '12345', 'Shop')), {
    nil: undefined,
  });
  const names = ['applicationId', 'from', 'to', 'text', 'media', 'tag', 'priority', 'expiration'];
  const changes = fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 4, noNullPrototype: true });
  fc.assert(
    fc.property(changes, changed => {
      const body = JSON.parse(JSON.stringify({ ...SMS, ...changed })) as unknown;
      const isValid = (validateCreateMessageRequest as unknown as (body: unknown) => boolean)(body);
      const faults = faultsOf(body, 0);
      expect(faults.length === 0).toBe(isValid);
      for (const { fieldName, description } of faults) {
        expect(names).toContain(fieldName);
        expect(description).toMatch(/^'.*' (must|is) /s);
      }
    }),
    { numRuns: 2000 },
  );
});
