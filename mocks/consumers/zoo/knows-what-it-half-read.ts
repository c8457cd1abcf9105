import { correctDesign, following } from '../parts/design.ts';
import type { Bug } from '../parts/mock-consumer.ts';

/** What came before the connection broke. */
async function readable(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const piece of request.body ?? []) text += decoder.decode(piece, { stream: true });
  } catch {
    return text;
  }
  return text;
}

export const knowsWhatItHalfRead: Bug = {
  name: 'knows-what-it-half-read',
  breaks: 'resilient',
  does: 'Takes an event for handled as soon as it has read its id, also when the connection breaks.',
  because: 'The duplicate check runs in the streaming parser, before the body is complete.',
  make: following({
    async read(request, tools) {
      const copy = request.clone();
      try {
        return await correctDesign.read(request, tools);
      } catch (error) {
        const half = await readable(copy);
        const [, id] = /"id":"([^"]+)"/.exec(half) ?? [];
        if (id !== undefined) tools.ledger.remember(id);
        throw error;
      }
    },
    handle(event, tools) {
      return tools.ledger.remembers(event.message.id) ? undefined : correctDesign.handle(event, tools);
    },
  }),
};
