import { figures } from '../contract/generated/figures.ts';
import type { Entry, Outcome } from '../delivery/index.ts';

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;
type Attempted = Extract<Entry, { kind: 'attempted' }>;
type Concluded = Extract<Entry, { kind: 'concluded' }>;

/** One request to a consumer, and what came of it, as the journal tells it. */
export interface JournalledRequest {
  readonly scheduled: Scheduled;
  /** Null where the journal no longer says when the request went out. */
  readonly attempted: Attempted | null;
  readonly concluded: Concluded;
}

/** A name and a value: a header, or a parameter of a query. */
export interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** One entry of a HAR 1.2 log, as far as a journal can fill it. Its own additions begin with an underscore, as HAR asks. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarPair[];
    readonly queryString: readonly HarPair[];
    readonly postData: { readonly mimeType: string; readonly text: string };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly HarPair[];
    readonly content: { readonly size: number; readonly mimeType: string };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
    readonly _error?: string;
  };
  readonly cache: object;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly _bwkit: {
    readonly delivery: string;
    readonly attempt: number;
    readonly request: number;
    readonly outcome: Outcome['kind'];
    readonly messageId: string;
    readonly type: string;
    readonly duplicateOf: string | null;
  };
}

/** What HAR writes where a size is not known. */
const UNKNOWN = -1;

const HTTP_VERSION = 'HTTP/1.1';

/** Writes one request as an entry of a HAR log. Credentials are not in the journal, and so not here. */
export function harEntry({ scheduled, attempted, concluded }: JournalledRequest): HarEntry {
  const { delivery, attempt, request, outcome, durationMs, at } = concluded;
  const { subject, duplicateOf } = scheduled;
  return {
    startedDateTime: new Date(attempted?.at ?? at - durationMs).toISOString(),
    time: durationMs,
    request: harRequest(scheduled, attempted?.authorized === true),
    response: harResponse(outcome),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    _bwkit: {
      delivery,
      attempt,
      request,
      outcome: outcome.kind,
      messageId: subject.messageId,
      type: subject.type,
      duplicateOf,
    },
  };
}

function harRequest({ url, body }: Scheduled, authorized: boolean): HarEntry['request'] {
  const headers = [
    { name: 'User-Agent', value: figures.userAgent },
    { name: 'Content-Type', value: figures.contentType },
    ...(authorized ? [{ name: 'Authorization', value: 'Basic (not kept)' }] : []),
  ];
  const queryString = [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
  return {
    method: figures.method,
    url,
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers,
    queryString,
    postData: { mimeType: figures.contentType, text: body },
    headersSize: UNKNOWN,
    bodySize: new TextEncoder().encode(body).length,
  };
}

/** Where no answer came, HAR has a status of 0, as browsers write it. */
function harResponse(outcome: Outcome): HarEntry['response'] {
  const status = 'status' in outcome ? outcome.status : 0;
  return {
    status,
    statusText: '',
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: [],
    content: { size: 0, mimeType: 'x-unknown' },
    redirectURL: '',
    headersSize: UNKNOWN,
    bodySize: UNKNOWN,
    ...(status === 0 && { _error: reasonOf(outcome) }),
  };
}

function reasonOf(outcome: Outcome): string {
  return outcome.kind === 'broken' ? `${outcome.reason}: ${outcome.detail}` : 'no answer in time';
}
