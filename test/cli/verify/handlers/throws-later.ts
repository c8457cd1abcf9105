/** Acknowledges, and throws afterwards where nobody catches it. */
export function handler(): Response {
  setImmediate(() => {
    throw new Error('thrown after the answer');
  });
  return new Response(null, { status: 204 });
}
