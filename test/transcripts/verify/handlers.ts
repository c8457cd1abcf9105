/* Handlers for `bwkit verify --handler`: they live in its process, so that a check takes a second. */

interface Event {
  readonly type: string;
}

async function eventsOf(request: Request): Promise<readonly Event[] | null> {
  try {
    const body: unknown = await request.json();
    return Array.isArray(body) ? body.filter(isEvent) : null;
  } catch {
    return null;
  }
}

function isEvent(value: unknown): value is Event {
  return typeof (value as Partial<Event> | null)?.type === 'string';
}

/** Takes every envelope and refuses what is none. */
export default async function careful(request: Request): Promise<Response> {
  return new Response(null, { status: (await eventsOf(request)) === null ? 400 : 204 });
}

/** Lets nobody in. */
export function locked(): Response {
  return new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="callbacks"' } });
}

/** Fails at what it cannot read, as one that forgets to catch. */
export async function careless(request: Request): Promise<Response> {
  return new Response(null, { status: (await eventsOf(request)) === null ? 500 : 204 });
}
