import fc from 'fast-check';
import type { RawRequest } from '../../../simulation/scenario.ts';

/** What other products of Bandwidth post to the same teams; none of it has a type and a message with an id. */
const strangers: Readonly<Record<string, unknown>> = {
  'an SMS event of API version 1': {
    eventType: 'sms',
    direction: 'in',
    messageId: '{{m1}}',
    messageUri: 'https://api.catapult.inetwork.com/v1/users/u-1/messages/{{m1}}',
    from: '{{p1}}',
    to: '{{us}}',
    text: 'hi',
    applicationId: 'a-1',
    time: '2016-01-01T00:00:00Z',
    state: 'received',
  },
  'an MMS receipt of API version 1': {
    eventType: 'mms',
    direction: 'out',
    messageId: '{{m1}}',
    from: '{{us}}',
    to: '{{p1}}',
    state: 'sent',
    deliveryState: 'delivered',
    deliveryCode: 0,
    media: ['https://example.com/cat.jpg'],
  },
  'a receipt of International A2P': {
    msgId: '{{m1}}',
    event: 'DELIVERED',
    partNum: 1,
    numParts: 1,
    from: 'AcmeBank',
    to: '{{p1}}',
  },
  'a status of a toll-free verification': {
    accountId: '9900000',
    phoneNumber: '+18885550123',
    status: 'VERIFIED',
    internalTicketNumber: 'b2b6d6f2-1c1b-4a6e-9b3a-1d2c3b4a5f60',
    createdDateTime: '2026-01-01T00:00:00.000Z',
  },
};

/** A two-factor receipt has a type and a message with an id, so a consumer that reads it is not to be blamed. */
const twoFactorReceipt = {
  time: '2026-01-01T00:00:00.000Z',
  type: 'message-delivered',
  to: '{{p1}}',
  description: 'Message delivered to carrier.',
  message: { id: '{{m1}}' },
  platform: 'NorthAmericaSMS',
};

/** Callbacks of products that are not this one, alone and in an array. */
export function lookAlike(): fc.Arbitrary<RawRequest> {
  const stranger = fc.constantFrom(...Object.entries(strangers));
  return fc.oneof(
    { withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc
        .tuple(stranger, fc.boolean())
        .map(([[what, body], inArray]) => posted(what, inArray ? [body] : body)),
    },
    {
      weight: 1,
      arbitrary: fc.constant<RawRequest>({
        ...posted('a receipt of two-factor authentication', twoFactorReceipt),
        consumerMust: 'survive',
      }),
    },
  );
}

function posted(what: string, value: unknown): RawRequest {
  return { what, body: JSON.stringify(value) };
}
