export const runtime = 'nodejs';

/** Route handlers are given the parameters of the route beside the request. */
export async function POST(request: Request, given: unknown): Promise<Response> {
  await request.text();
  return new Response(null, { status: given === undefined ? 204 : 500 });
}
