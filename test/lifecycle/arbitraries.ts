import fc from 'fast-check';
import { errorCodes } from '../../src/contract/generated/error-codes.ts';
import { magicNumbers } from '../../src/contract/generated/magic-numbers.ts';
import { profiles, quirks, type ProfileName, type QuirkName } from '../../src/contract/generated/quirks.ts';
import type {
  CarrierOutcome,
  ChannelChoice,
  Features,
  Incoming,
  MessageRequest,
  MultiChannelRequest,
} from '../../src/lifecycle/index.ts';
import { application } from './stage.ts';

const number = fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map(digits => `+1${digits}`);
const magic = fc.constantFrom(...magicNumbers.map(({ example }) => example));
const from = fc.oneof(number, fc.constantFrom('+18885551234', '12345', 'ACME Store'));
const file = fc.constantFrom('https://example.com/a.png', 'https://example.com/b.jpg');
const text = fc.string({ unit: 'grapheme', maxLength: 400 });
const people = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: number }, magic), {
  minLength: 1,
  maxLength: 10,
});
const extras = {
  tag: fc.option(fc.string(), { nil: undefined }),
  priority: fc.option(fc.constantFrom('default' as const, 'high' as const), { nil: undefined }),
  expiration: fc.option(fc.constantFrom('2026-11-20T12:00:01Z', '2026-11-20T08:00:00-05:00'), {
    nil: undefined,
  }),
};

export const request: fc.Arbitrary<MessageRequest> = fc.record({
  applicationId: fc.constant(application.id),
  from,
  to: people.map(([first = '+1', ...rest]) => [first, ...rest] as const),
  text: fc.option(text, { nil: undefined }),
  media: fc.option(fc.uniqueArray(file, { maxLength: 2 }), { nil: undefined }),
  ...extras,
});

const choice: fc.Arbitrary<ChannelChoice> = fc
  .tuple(fc.constantFrom('RBM' as const, 'SMS' as const, 'MMS' as const), from, text)
  .map(([channel, sender, words]) => ({
    channel,
    from: sender,
    applicationId: application.id,
    content:
      channel === 'MMS'
        ? { text: words, media: [{ fileUrl: 'https://example.com/a.png' }] }
        : { text: words },
  }));

export const multiChannel: fc.Arbitrary<MultiChannelRequest> = fc.record({
  to: fc.oneof(number, magic).map(to => [to] as const),
  channelList: fc.array(choice, { minLength: 1, maxLength: 4 }).map(list => list as [ChannelChoice]),
  ...extras,
});

const code = fc.constantFrom(...errorCodes.map(each => each.code));

/** What Bandwidth promises: one end for each recipient. */
export const promised: fc.Arbitrary<CarrierOutcome> = fc.oneof(
  fc.constant<CarrierOutcome>({ kind: 'delivered' }),
  code.map(errorCode => ({ kind: 'failed' as const, errorCode })),
  fc.nat(86_400_000).map(delayMs => ({ kind: 'delivered-late' as const, delayMs })),
);

/** Whatever may come. */
export const outcome: fc.Arbitrary<CarrierOutcome> = fc.oneof(
  promised,
  fc.constantFrom<CarrierOutcome>(
    { kind: 'delivered-twice' },
    { kind: 'delivered-before-sending' },
    { kind: 'delivered-after-9902' },
    { kind: 'silent' },
  ),
  code.map(errorCode => ({ kind: 'both-terminal' as const, errorCode })),
);

export const features: fc.Arbitrary<Features> = fc.record({
  mmsDeliveryReceipts: fc.boolean(),
  carrierName: fc.boolean(),
});

export const profile = fc.option(fc.constantFrom(...(Object.keys(profiles) as ProfileName[])), {
  nil: undefined,
});
export const quirkNames = fc.uniqueArray(fc.constantFrom(...(Object.keys(quirks) as QuirkName[])), {
  maxLength: 5,
});
export const seed = fc.nat();
export const waitMs = fc.constantFrom(0, 0, 0, 500, 900_000);

const paired = {
  pairedMessageId: fc.option(fc.constant('1752697342534u24xerqdukke523x'), { nil: undefined }),
};

export const incoming: fc.Arbitrary<Incoming> = fc.oneof(
  fc.record({
    kind: fc.constant('message' as const),
    from,
    to: fc.uniqueArray(number, { minLength: 1, maxLength: 15 }),
    text: fc.option(text, { nil: undefined }),
    media: fc.option(fc.uniqueArray(fc.constantFrom('a.png', 'x y.smil', 'https://example.com/ü.png')), {
      nil: undefined,
    }),
  }),
  fc.record({
    kind: fc.constant('rbm-message' as const),
    from,
    to: number,
    text,
    media: fc.constantFrom(undefined, 'a.png'),
  }),
  fc.record({ kind: fc.constant('suggestion-response' as const), from, to: number, text, ...paired }),
  fc.record({
    kind: fc.constant('location-response' as const),
    from,
    to: number,
    latitude: fc.constant('35.77'),
    longitude: fc.constant('-78.63'),
    ...paired,
  }),
);
