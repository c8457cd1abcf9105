import { conversations } from '../../conversations.ts';

export const runtime = 'nodejs';

/** What has been written to us. */
export function GET(): Response {
  return Response.json(conversations.all());
}
