import { describe, expect, test } from '@jest/globals';
import { envelopeOf } from '../../../src/cli/send/envelope.ts';
import { quirksFor } from '../../../src/cli/send/quirks.ts';
import { eventTypes, judge } from '../../../src/contract/index.ts';
import { quirks } from '../../../src/contract/generated/quirks.ts';
import { fakeTerminal } from '../fake-terminal.ts';

const plain = { quirks: [], seed: '1', errorCode: undefined, set: [], unset: [] };

describe('the envelope of every event type', () => {
  test.each(eventTypes)('%s conforms, happens now, and is about a message that is a little older', type => {
    const before = Date.now();
    const { body, subject } = envelopeOf({ ...plain, type }, fakeTerminal());
    const [event] = JSON.parse(body);
    expect(judge(body)).toEqual({ verdict: 'conforms', findings: [] });
    expect(event.type).toBe(type);
    expect(Date.parse(event.time)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(event.time)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(event.message.time)).toBeLessThanOrEqual(Date.parse(event.time));
    expect(subject).toEqual({ type, messageId: event.message.id, to: event.to });
  });
});

test('an error code brings its description', () => {
  const [event] = JSON.parse(
    envelopeOf({ ...plain, type: 'message-failed', errorCode: 4470 }, fakeTerminal()).body,
  );
  expect(event).toMatchObject({ errorCode: 4470, description: 'rejected-spam-detected' });
});

test('even 9902, which takes two hours, happens now', () => {
  const [event] = JSON.parse(
    envelopeOf({ ...plain, type: 'message-failed', errorCode: 9902 }, fakeTerminal()).body,
  );
  expect(Date.parse(event.time)).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(event.time) - Date.parse(event.message.time)).toBeGreaterThanOrEqual(7_000_000);
});

test('a code that nobody knows is sent with a note', () => {
  const terminal = fakeTerminal();
  const [event] = JSON.parse(
    envelopeOf({ ...plain, type: 'message-failed', errorCode: 4999 }, terminal).body,
  );
  expect(event.errorCode).toBe(4999);
  expect(terminal.remarks()).toBe('Note: no document lists the error code 4999; it is sent all the same.\n');
});

test('a field that breaks the contract is sent with a note', () => {
  const terminal = fakeTerminal();
  const { body } = envelopeOf(
    { ...plain, type: 'message-delivered', set: ['message.segmentCount:="x"'] },
    terminal,
  );
  expect(JSON.parse(body)[0].message.segmentCount).toBe('x');
  expect(terminal.remarks()).toMatch(
    /^Note: changed like this, the envelope violates the contract\. \/0\/message\/segmentCount: /,
  );
});

const strikes = Object.values(quirks)
  .filter(({ name, bends }) => (bends === 'event' || bends === 'envelope') && name !== 'omit-media')
  .flatMap(({ name, appliesTo }) => appliesTo.map(type => [name, type] as const));

describe('a quirk that can be sent changes the envelope', () => {
  const shape = (body: string): string =>
    body.replaceAll(/\d{13}[0-9a-z]{16}|\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z/g, '…');

  // Some quirks draw what they do, and may draw the usual.
  test.each(strikes)('%s of %s', (name, type) => {
    const differs = ['1', '2', '3', '4', '5'].map(seed => {
      const [bent, straight] = [[name], []].map(names =>
        envelopeOf({ ...plain, type, seed, quirks: names }, fakeTerminal()),
      );
      return shape(bent?.body ?? '') !== shape(straight?.body ?? '');
    });
    expect(differs).toContain(true);
  });

  test('omit-media leaves the media of a message with media out', () => {
    const asked = { ...plain, type: 'message-sending' } as const;
    expect(JSON.parse(envelopeOf(asked, fakeTerminal()).body)[0].message).toHaveProperty('media');
    const { body } = envelopeOf({ ...asked, quirks: ['omit-media'] }, fakeTerminal());
    expect(JSON.parse(body)[0].message).not.toHaveProperty('media');
  });
});

test.each([
  ['omit-too', 'There is no quirk "omit-too".', 'did you mean omit-to?'],
  [
    'no-terminal',
    'The quirk no-terminal changes which events come, and send posts a single one.',
    'bwkit explain no-terminal says what it does; bwkit serve plays it.',
  ],
  [
    'location-spelling',
    'The quirk location-spelling does not strike message-delivered.',
    'send one of those, or see bwkit explain location-spelling.',
  ],
])('the quirk %s is refused', (name, what, hint) => {
  expect(() => quirksFor('message-delivered', [name])).toThrow(
    expect.objectContaining({ story: expect.objectContaining({ what, hint }) }),
  );
});
