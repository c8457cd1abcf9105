/** What the module saw when it was loaded. */
const baseUrl = process.env['BANDWIDTH_BASE_URL'];

export const handler = (): Response =>
  new Response(null, { status: baseUrl?.startsWith('http://127.0.0.1') ? 204 : 500 });
