import fc from 'fast-check';
import { messageId } from './message-id.ts';
import { fromSchema } from './schema.ts';
import { text } from './text.ts';

/** What an inbound RBM message says. */
export function rbmContent(): fc.Arbitrary<unknown> {
  return fromSchema('RbmContent', { 'RbmContent.text': text() });
}

/** Which suggestion was tapped. */
export function suggestedReply(): fc.Arbitrary<unknown> {
  return fromSchema('SuggestedReply', {
    'SuggestedReply.text': fc.constantFrom('Yes', 'No, thanks', 'Call us', '👍', ''),
    'SuggestedReply.postbackData': fc.oneof(
      fc.base64String({ maxLength: 60 }),
      fc.constant('QQ=='.padStart(2048, 'A')),
    ),
    'SuggestedReply.pairedMessageId': fc.option(messageId()),
  });
}

/** Where somebody says to be, the poles and the date line among it. */
export function sharedLocation(): fc.Arbitrary<unknown> {
  return fromSchema('SharedLocation', {
    'SharedLocation.latitude': degrees(90),
    'SharedLocation.longitude': degrees(180),
  });
}

function degrees(most: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('0', '-0.0', `${most}`, `-${most}.000000`),
    fc.double({ min: -most, max: most, noNaN: true }).map(value => value.toFixed(6)),
  );
}
