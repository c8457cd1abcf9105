import fc from 'fast-check';
import { mediaUrl } from '../arbitraries/media-url.ts';
import { text } from '../arbitraries/text.ts';
import type { Piece } from './piece.ts';
import { chain, nothing } from './pieces.ts';

const MOST_RECIPIENTS = 10;
const MOST_ATTACHMENTS = 10;
/** What comes in is not limited (C30 in spec/quirks.yaml). */
const LARGEST_INBOUND_GROUP = 14;
/** Types that belong to RBM, and what their messages carry beside the usual. */
const RBM_TYPES = ['message-read', 'suggestion-response', 'requested-location-response'] as const;

/** What consumers meet every day, in all its sizes: texts, pictures, groups, every type of event, all fields where they belong. */
export function documented(): fc.Arbitrary<Piece> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: letters() },
    { weight: 3, arbitrary: receiptsOfAnySize() },
    { weight: 2, arbitrary: pictures() },
    { weight: 1, arbitrary: rbm() },
  );
}

function letters(): fc.Arbitrary<Piece> {
  return text().map(words => ({
    message: { direction: 'in', ...(words !== 'hi' && { fields: { text: words } }) },
    events: [{ type: 'message-received' }],
  }));
}

function pictures(): fc.Arbitrary<Piece> {
  return fc
    .record({
      media: fc.array(mediaUrl(), { maxLength: MOST_ATTACHMENTS, size: 'large' }),
      others: fc.nat({ max: LARGEST_INBOUND_GROUP }),
    })
    .map(({ media, others }) => ({
      message: { direction: 'in', to: ['us', ...people(others, 2)], fields: { text: '', media } },
      events: [{ type: 'message-received' }],
    }));
}

function receiptsOfAnySize(): fc.Arbitrary<Piece> {
  return fc
    .record({
      events: chain(nothing),
      recipients: fc.oneof(
        { withCrossShrink: true },
        fc.constant(1),
        fc.integer({ min: 1, max: MOST_RECIPIENTS }),
        fc.constant(MOST_RECIPIENTS),
      ),
      media: fc.array(mediaUrl(), { maxLength: MOST_ATTACHMENTS, size: 'small' }),
    })
    .map(({ events, recipients, media }) => ({
      message: {
        direction: 'out',
        ...(recipients > 1 && { to: people(recipients, 1) }),
        ...(media.length > 0 && { fields: { media } }),
      },
      events,
    }));
}

function rbm(): fc.Arbitrary<Piece> {
  return fc.constantFrom(...RBM_TYPES).map(type => {
    if (type === 'message-read')
      return {
        message: { direction: 'out', from: 'BandwidthRBM', fields: { channel: 'RBM' } },
        events: [{ type }],
      };
    const said =
      type === 'suggestion-response'
        ? { suggestionResponse: { text: 'Yes', postbackData: 'eWVz', pairedMessageId: null } }
        : { locationResponse: { latitude: '35.77', longitude: '-78.67' } };
    return {
      message: { direction: 'in', to: ['BandwidthRBM'], fields: { channel: 'RBM', text: '', ...said } },
      events: [{ type }],
    };
  });
}

function people(count: number, from: number): string[] {
  return Array.from({ length: count }, (_, at) => `p${at + from}`);
}
