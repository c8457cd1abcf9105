import fc from 'fast-check';
import { errorOrigin } from '../../lifecycle/error-origin.ts';
import type { Circumstances } from './circumstances.ts';
import type { MessageKind } from './message-kind.ts';
import { toldEvent, type ToldEvent } from './told-event.ts';

/**
 * The receipts for one recipient: sending and sent, each of which may be missing; delivered or failed, never both, or the
 * silence of a carrier without receipts; and on RBM perhaps read. What Bandwidth refuses itself was never sent.
 */
export function receiptChain(kind: MessageKind, given: Circumstances): fc.Arbitrary<readonly ToldEvent[]> {
  const told = (type: ToldEvent['type']): fc.Arbitrary<ToldEvent> => toldEvent(type, given);
  return fc
    .record({
      sending: fc.option(told('message-sending'), { nil: undefined, freq: 2 }),
      sent: fc.option(told('message-sent'), { nil: undefined, freq: 2 }),
      end: fc.option(fc.oneof({ withCrossShrink: true }, told('message-delivered'), told('message-failed')), {
        nil: undefined,
      }),
      read: kind === 'rbm' ? fc.option(told('message-read'), { nil: undefined }) : fc.constant(undefined),
    })
    .map(({ sending, sent, end, read }) => {
      const before = isRefused(end) ? [] : [sending, sent];
      const after = end?.type === 'message-delivered' ? [read] : [];
      return [...before, end, ...after].filter(event => event !== undefined);
    });
}

function isRefused(end: ToldEvent | undefined): boolean {
  const code = end?.fields['errorCode'];
  return typeof code === 'number' && errorOrigin(code) === 'bandwidth';
}
