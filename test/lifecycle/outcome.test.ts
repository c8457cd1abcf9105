import { describe, expect, test } from '@jest/globals';
import { errorCodes } from '../../src/contract/generated/error-codes.ts';
import { magicNumbers } from '../../src/contract/generated/magic-numbers.ts';
import {
  acceptMessage,
  accountFrom,
  behaviourOf,
  type CarrierOutcome,
  magicOutcome,
  magicRefusal,
} from '../../src/lifecycle/index.ts';
import { resolveOutcome } from '../../src/lifecycle/outcome.ts';
import { drawFrom } from '../../src/random/draw.ts';
import { application, local, now, recipient, staged, types } from './stage.ts';

describe('a magic number', () => {
  test.each(errorCodes.map(({ code }) => code))('for error code %i fails the message with it', code => {
    const { events } = staged({ to: [`+1555000${code}`] });
    expect(events).toHaveLength(1);
    expect(events[0]!.event).toMatchObject({ type: 'message-failed', errorCode: code });
  });

  test.each<[string, CarrierOutcome | undefined]>([
    ['+15550004720', { kind: 'failed', errorCode: 4720 }],
    ['+15550009902', { kind: 'failed', errorCode: 9902 }],
    ['+15550010002', { kind: 'delivered-twice' }],
    ['+15550010003', { kind: 'delivered-before-sending' }],
    ['+15550010004', { kind: 'silent' }],
    ['+15550019902', { kind: 'delivered-after-9902' }],
    ['+15550020090', { kind: 'delivered-late', delayMs: 5_400_000 }],
    ['+15550030429', undefined],
    ['+15550001234', undefined],
    ['+155500047200', undefined],
    ['15550004720', undefined],
    [recipient, undefined],
  ])('%s means %j', (number, outcome) => {
    expect(magicOutcome(number)).toEqual(outcome);
  });

  test('refuses the whole request, whoever else is in it', () => {
    expect([400, 401, 403, 429, 500].map(status => magicRefusal([recipient, `+15550030${status}`]))).toEqual([
      400, 401, 403, 429, 500,
    ]);
    expect(magicRefusal([recipient, '+15550004720'])).toBeUndefined();
  });

  test('of every kind in the spec does something', () => {
    for (const { example, kind } of magicNumbers) {
      if (kind === 'refused') expect(magicRefusal([example])).toBeDefined();
      else expect(magicOutcome(example)?.kind).toBe(kind);
    }
  });
});

describe('what becomes of a message', () => {
  const account = accountFrom({ id: '9900000', applications: [application], quirks: ['no-terminal'] });
  const behaviour = behaviourOf(account);
  const given = { account, behaviour, draw: drawFrom(1), now, key: '1' };
  const magic = '+15550004720';
  const message = acceptMessage(
    { applicationId: application.id, from: local, to: [magic, recipient] },
    given,
  );
  const byMessage = new Map<string, CarrierOutcome>([[message.id, { kind: 'failed', errorCode: 4001 }]]);
  const byNumber = new Map<string, CarrierOutcome>([[magic, { kind: 'failed', errorCode: 4002 }]]);

  test('is decided by its id, then by its recipient, then by magic, then by quirk', () => {
    const decide = (outcomes: object) => resolveOutcome(message, magic, { behaviour, outcomes });
    expect(decide({ byMessage, byNumber })).toEqual({ kind: 'failed', errorCode: 4001 });
    expect(decide({ byNumber })).toEqual({ kind: 'failed', errorCode: 4002 });
    expect(decide({})).toEqual({ kind: 'failed', errorCode: 4720 });
    expect(resolveOutcome(message, recipient, { behaviour })).toEqual({ kind: 'silent' });
  });

  test('is that it is delivered, when nobody says otherwise', () => {
    expect(types(staged({}).events)).toEqual(['message-delivered']);
  });
});
