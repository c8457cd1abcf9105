import type { Api, Effect } from './api.ts';
import { isJsonArray, isJsonObject, type Json } from './json.ts';

/** An API in this process that notes what it is asked for; its `fetch` is given to the consumer in place of the real one. */
export interface RecordingApi extends Api {
  /** Answers a request to send as the Messaging API does: 202 and the message, or 400. Anything else is 404. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

export interface RecordingApiOptions {
  /** What `BANDWIDTH_BASE_URL` is. Default `http://api.invalid/api/v2`, which no network resolves. */
  readonly baseUrl?: string;
  /** What time it is, epoch milliseconds. Default: the time of the world. */
  readonly now?: () => number;
}

const DEFAULT_BASE_URL = 'http://api.invalid/api/v2';
const SENDS = /\/users\/[^/]+\/messages$/;

/** The smallest API that the laws can watch: it only takes messages, and nothing ever comes of them. */
export function recordingApi({
  baseUrl = DEFAULT_BASE_URL,
  now = Date.now,
}: RecordingApiOptions = {}): RecordingApi {
  const effects: Effect[] = [];
  let count = 0;
  const accept = (body: Json): Response => {
    const at = now();
    const effect = effectOf(body, { at, id: `${at}${String(++count).padStart(16, '0')}` });
    if (effect === null)
      return Response.json({ type: 'request-validation', description: REFUSAL }, { status: 400 });
    effects.push(effect);
    const { id, from, to, text = '', applicationId, media, tag } = effect;
    const message = {
      id,
      owner: from,
      applicationId,
      time: new Date(at).toISOString(),
      segmentCount: 1,
      direction: 'out',
    };
    return Response.json({ ...message, to, from, text, media, tag }, { status: 202 });
  };
  return {
    baseUrl,
    effects: () => [...effects],
    forget: () => void (effects.length = 0),
    async fetch(input, init) {
      const request = new Request(input, init);
      const isSend = request.method === 'POST' && SENDS.test(new URL(request.url).pathname);
      if (!isSend) return Response.json({ type: 'not-found', description: 'Not here' }, { status: 404 });
      return accept((await request.json().catch(() => null)) as Json);
    },
  };
}

const REFUSAL = 'Your request could not be accepted';

function effectOf(body: Json, stamp: { readonly at: number; readonly id: string }): Effect | null {
  if (!isJsonObject(body)) return null;
  const { to, from, applicationId, text, media, tag } = body;
  const recipients = isJsonArray(to) ? to : [to];
  if (typeof from !== 'string' || !recipients.every(each => typeof each === 'string')) return null;
  return {
    ...stamp,
    applicationId: typeof applicationId === 'string' ? applicationId : '',
    from,
    to: recipients,
    ...(typeof text === 'string' && { text }),
    ...(isJsonArray(media) && { media: media.map(String) }),
    ...(typeof tag === 'string' && { tag }),
  };
}
