import { judge } from 'bandwidth-webhook-kit';
import { conversations } from '../../conversations.ts';
import { eventsIn } from '../../events.ts';
import { refusal } from '../../refusal.ts';

/** SQLite needs Node, not the edge. */
export const runtime = 'nodejs';

/** Takes a callback of Bandwidth's. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusal(request);
  if (refused) return refused;
  const body: unknown = await request.json().catch(() => undefined);
  const events = eventsIn(body);
  if (events.length === 0) {
    const [reason] = judge(body).findings;
    return Response.json({ problem: reason?.message }, { status: 400 });
  }
  for (const event of events) conversations.keep(event);
  return new Response(null, { status: 204 });
}
