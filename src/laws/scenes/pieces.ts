import fc from 'fast-check';
import type { FaultData } from '../../faults/index.ts';
import type { Piece, PieceEvent } from './piece.ts';

/** What befalls each event of a piece. */
export type Befalling = fc.Arbitrary<readonly FaultData[]>;

/** Nothing befalls anybody. */
export const nothing: Befalling = fc.constant([]);

/** Codes of a carrier and of Bandwidth, a client's fault and a server's, one that is no longer listed and one of a timeout. */
const ERROR_CODES = [4720, 4432, 4770, 5100, 5600, 9902];
const GROUP_SIZE = 3;

/** Somebody writes to us. */
export function letter(befalling: Befalling = nothing): fc.Arbitrary<Piece> {
  return befalling.map(faults => ({
    message: { direction: 'in' },
    events: [{ type: 'message-received', faults }],
  }));
}

/** Somebody sends a picture or writes to a group. */
export function picture(befalling: Befalling = nothing): fc.Arbitrary<Piece> {
  const media = ['https://messaging.bandwidth.com/api/v2/users/9900000/media/{{m1}}/0/cat.jpg'];
  return fc.tuple(befalling, fc.constantFrom(['us'], ['us', 'p2'])).map(([faults, to]) => ({
    message: { direction: 'in', to, fields: { media, text: '' } },
    events: [{ type: 'message-received', faults }],
  }));
}

/** What is told of a message that was sent to one person: perhaps that it is being sent, then its end. */
export function receipts(befalling: Befalling = nothing): fc.Arbitrary<Piece> {
  return chain(befalling).map(events => ({ message: { direction: 'out' }, events }));
}

/** The same for a group: one chain for each recipient. */
export function groupReceipts(befalling: Befalling = nothing): fc.Arbitrary<Piece> {
  return fc.array(chain(befalling), { maxLength: GROUP_SIZE }).map(chains => ({
    message: { direction: 'out', to: Array.from({ length: GROUP_SIZE }, (_, at) => `p${at + 1}`) },
    events: chains.flatMap((events, at) => events.map(event => ({ ...event, to: `p${at + 1}` }))),
  }));
}

/** Any of these, the plainest first. */
export function piece(befalling: Befalling = nothing): fc.Arbitrary<Piece> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: receipts(befalling) },
    { weight: 4, arbitrary: letter(befalling) },
    { weight: 2, arbitrary: groupReceipts(befalling) },
    { weight: 1, arbitrary: picture(befalling) },
  );
}

/** The same thing befalls all that is told of a message, so that the order in which it is told stays as it is. */
export function struckAsAWhole(befalling: Befalling): fc.Arbitrary<Piece> {
  return fc.tuple(piece(), befalling).map(([{ message, events }, faults]) => ({
    message,
    events: events.map(event => ({ ...event, faults })),
  }));
}

/** The receipts for one recipient, each with what befalls it. */
export function chain(befalling: Befalling): fc.Arbitrary<readonly PieceEvent[]> {
  return fc
    .record({
      end: end(befalling),
      sending: fc.option(told('message-sending', befalling), { nil: undefined, freq: 2 }),
      sent: fc.option(told('message-sent', befalling), { nil: undefined, freq: 2 }),
    })
    .map(({ sending, sent, end }) => [sending, sent, end].filter(event => event !== undefined));
}

function end(befalling: Befalling): fc.Arbitrary<PieceEvent> {
  return fc.oneof({ withCrossShrink: true }, told('message-delivered', befalling), failed(befalling));
}

function failed(befalling: Befalling): fc.Arbitrary<PieceEvent> {
  return fc.tuple(befalling, fc.constantFrom(...ERROR_CODES)).map(([faults, errorCode]) => ({
    type: 'message-failed',
    faults,
    ...(errorCode !== ERROR_CODES[0] && { fields: { errorCode } }),
  }));
}

function told(type: string, befalling: Befalling): fc.Arbitrary<PieceEvent> {
  return befalling.map(faults => ({ type, faults }));
}
