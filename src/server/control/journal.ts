import type { FastifyInstance } from 'fastify';
import type { Entry } from '../../delivery/index.ts';
import { readQuery, type WrittenQuery } from '../../sender/store/read-query.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './answer-problems.ts';

/** Entries that one answer holds when nobody asks for more: the newest ones. */
const DEFAULT_LIMIT = 100_000;

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;
type Query = WrittenQuery & { readonly origins?: string };

/** The journal, entry by entry, as far as it is asked for. */
export function journalRoutes(app: FastifyInstance, mock: Mock): void {
  app.get<{ Querystring: Query }>('/journal', ({ query: { origins, ...written } }) => {
    const query = readQuery(written, mock.clock.now());
    if ('field' in query) {
      throw new ControlProblem(400, {
        what: `${query.field} is ${JSON.stringify(written[query.field])}.`,
        expected: query.expected,
        hint: 'for example /_bwkit/journal?status=exhausted&since=1h&limit=100.',
      });
    }
    const { store } = mock.sender;
    const { limit = DEFAULT_LIMIT } = query;
    const entries = [...store.entries({ ...query, limit })];
    return {
      entries,
      ...(origins === 'true' && { origins: originsOf(entries, mock) }),
      dropped: store.dropped,
      limited: entries.length === limit,
    };
  });
}

/** How those deliveries were scheduled whose entries do not say so themselves. */
function originsOf(entries: readonly Entry[], { sender }: Mock): Scheduled[] {
  const told = new Set(entries.filter(({ kind }) => kind === 'scheduled').map(({ delivery }) => delivery));
  const missing = new Set(entries.map(({ delivery }) => delivery).filter(id => !told.has(id)));
  return [...missing].flatMap(id => sender.store.scheduled(id) ?? []);
}
