import { following } from '../parts/design.ts';
import type { Ledger } from '../parts/ledger.ts';
import type { Bug } from '../parts/mock-consumer.ts';
import { Refusal } from '../parts/refusal.ts';

/** The first fields in the order in which they come over the wire. */
const start = /"type":"([^"]+)".*?"to":"([^"]+)".*?"message":\{"id":"([^"]+)"/s;

export const knowsWhatItHalfRead: Bug = {
  name: 'knows-what-it-half-read',
  breaks: 'resilient',
  does: 'Takes an event for handled as soon as it has read its id, also when the connection breaks.',
  because: 'The duplicate check runs in the streaming parser, before the body is complete.',
  make: following({
    async read(request, { ledger }) {
      const decoder = new TextDecoder();
      let text = '';
      let isNew: boolean | undefined;
      for await (const piece of request.body ?? []) {
        text += decoder.decode(piece, { stream: true });
        isNew ??= noted(text, ledger);
      }
      return isNew === false ? [] : parsed(text);
    },
  }),
};

/** Undefined until enough of the event has been read to know it. */
function noted(text: string, ledger: Ledger): boolean | undefined {
  const key = start.exec(text)?.slice(1);
  return key && ledger.remember(`read ${key.join(' ')}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is no JSON.');
  }
}
