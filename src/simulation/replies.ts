import { errorDescription } from '../lifecycle/error-origin.ts';
import type { Effect } from './api.ts';
import { calmJourney } from '../faults/index.ts';
import type { Posting } from './posting.ts';
import { journeysFor, type Weather } from './postings.ts';
import type { RepliesStep } from './scenario.ts';

const DESCRIPTIONS = {
  'message-sending': 'Message is sending to carrier',
  'message-sent': 'Message sent to carrier',
  'message-delivered': 'ok',
} as const;
const DEFAULT_ERROR_CODE = 4720;

/** What receipts for replies depend on. */
export interface RepliesGiven {
  readonly weather: Weather;
  /** When they come into being, epoch milliseconds. */
  readonly postedAt: number;
}

/** The receipts that Bandwidth would send for what the consumer has asked to be sent, one for each recipient. */
export function replyPostings(
  effects: readonly Effect[],
  { step, index }: { readonly step: RepliesStep; readonly index: number },
  given: RepliesGiven,
): readonly Posting[] {
  const receipts = effects.flatMap(effect => effect.to.map(to => ({ effect, to })));
  return receipts.flatMap(({ effect, to }, each) =>
    journeysFor(step, given.weather).map((journey = calmJourney, copy) => ({
      what: `${step.receiptForReplies} of a reply`,
      people: [],
      audience: 'status' as const,
      body: JSON.stringify([receiptFor(effect, to, { step, given })]),
      subject: { type: step.receiptForReplies, messageId: effect.id, to },
      step: index,
      copy: each * 10 + copy,
      isRepetition: copy > 0,
      dueAt: given.postedAt + each + journey.dueAfterMs,
      mishaps: journey.mishaps,
    })),
  );
}

function receiptFor(
  effect: Effect,
  to: string,
  { step, given }: { readonly step: RepliesStep; readonly given: RepliesGiven },
): unknown {
  const type = step.receiptForReplies;
  const { postedAt } = given;
  const code = step.errorCode ?? DEFAULT_ERROR_CODE;
  const isFailure = type === 'message-failed';
  const { id, applicationId, from, media, tag } = effect;
  return {
    time: new Date(postedAt - 1).toISOString(),
    type,
    to,
    description: isFailure ? errorDescription(code) : DESCRIPTIONS[type],
    message: {
      id,
      owner: from,
      applicationId,
      time: new Date(effect.at).toISOString(),
      segmentCount: 1,
      direction: 'out',
      to: effect.to,
      from,
      text: '',
      ...(media !== undefined && { media }),
      ...(tag !== undefined && { tag }),
    },
    ...(isFailure && { errorCode: code }),
  };
}
