import { parseEnvelope } from 'bandwidth-webhook-kit';
import { conversations } from '../../conversations.ts';
import { refusal } from '../../refusal.ts';

/** SQLite and the raw body need Node, not the edge. */
export const runtime = 'nodejs';

/** Takes a callback of Bandwidth's. */
export async function POST(request: Request): Promise<Response> {
  const refused = refusal(request);
  if (refused) return refused;
  const parsed = parseEnvelope(await request.text());
  if (!parsed.ok && parsed.verdict === 'violates') {
    return Response.json({ problem: parsed.findings[0]?.message }, { status: 400 });
  }
  for (const event of parsed.envelope) conversations.keep(event);
  return new Response(null, { status: 204 });
}
