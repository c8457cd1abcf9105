import { requestHeaders } from '../../drivers/request-headers.ts';
import type { Posting } from '../../simulation/posting.ts';
import type { DeliveryRecord, RequestRecord, Run } from '../../simulation/run.ts';
import type { MadeRequest } from '../counterexample.ts';

/** A body beyond this is told by its beginning; the scenario has all of it. */
export const LONGEST_TOLD_BYTES = 16_384;

/** Every request of a run, in the order in which they were made. */
export function requestsOf({ deliveries }: Run): readonly MadeRequest[] {
  return deliveries
    .flatMap(delivery => delivery.requests.map(request => made(delivery, request)))
    .toSorted((a, b) => a.at - b.at);
}

function made({ posting, delivery, url }: DeliveryRecord, request: RequestRecord): MadeRequest {
  const { at, attempt, authorized, outcome, durationMs } = request;
  const { subject, manner } = posting;
  const usual = requestHeaders({ endpoint: { url }, authorized: false, ...(manner && { manner }) });
  const headers = authorized ? { ...usual, Authorization: 'Basic (not kept)' } : usual;
  return { at, delivery, attempt, url, headers, subject, ...bodyOf(posting), outcome, durationMs };
}

function bodyOf({ body, manner }: Posting): Pick<MadeRequest, 'body' | 'encoding' | 'bodyBytes'> {
  const bytes = Buffer.from(manner?.bytes ?? body);
  const told = bytes.subarray(0, LONGEST_TOLD_BYTES);
  const text = textOf(told);
  return {
    body: text ?? told.toString('base64'),
    encoding: text === null ? 'base64' : 'utf8',
    bodyBytes: bytes.length,
  };
}

/** The bytes as text; null where they are none. A character that was cut in two at the end is left out. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
