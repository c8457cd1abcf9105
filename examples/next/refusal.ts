import { timingSafeEqual } from 'node:crypto';

/** The answer to a request without the credentials that Bandwidth's dashboard is configured with; undefined lets it pass. */
export function refusal(request: Request): Response | undefined {
  const { CALLBACK_USERNAME, CALLBACK_PASSWORD } = process.env;
  if (!CALLBACK_USERNAME || !CALLBACK_PASSWORD) return undefined;
  const expected = Buffer.from(`Basic ${btoa(`${CALLBACK_USERNAME}:${CALLBACK_PASSWORD}`)}`);
  const shown = Buffer.from(request.headers.get('Authorization') ?? '');
  if (shown.length === expected.length && timingSafeEqual(shown, expected)) return undefined;
  // Bandwidth first posts without credentials and shows them only when it is challenged.
  return new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="callbacks"' } });
}
