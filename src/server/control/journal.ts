import type { Entry } from '../../delivery/index.ts';
import { quoted } from '../../report/problem.ts';
import { readQuery } from '../../sender/store/read-query.ts';
import type { Mock } from '../mock.ts';
import { ControlProblem } from './control-problem.ts';
import { text, truth } from './field.ts';
import { defineOperation } from './operation.ts';

/** Entries that one answer holds when nobody asks for more: the newest ones. */
const DEFAULT_LIMIT = 100_000;

type Scheduled = Extract<Entry, { kind: 'scheduled' }>;

export const journal = defineOperation({
  id: 'readJournal',
  method: 'GET',
  path: '/journal',
  summary: 'The journal, entry by entry, as far as it is asked for.',
  query: {
    message: text('Only entries about this message.'),
    delivery: text('Only entries about this delivery.'),
    type: text('Only entries about deliveries whose first event is of this type.'),
    status: text(
      'Only entries about deliveries that stand so, such as exhausted, or answers such as 503 or 5xx.',
    ),
    since: text('From this time on, such as 2026-01-01T12:00:00Z, or how long ago, such as 1h.'),
    until: text('Up to this time.'),
    kinds: text('Only these kinds of entries, with commas between them.'),
    limit: text(`Only the newest so many. Default ${DEFAULT_LIMIT}.`),
    origins: truth(
      'Whether to tell too how those deliveries were scheduled whose entries do not say so themselves.',
    ),
  },
  answers: { 200: 'The entries, oldest first, how many were let go, and whether the limit cut them off.' },
  run: (mock, { query: { origins, ...written } }) => {
    const query = readQuery(written as Parameters<typeof readQuery>[0], mock.clock.now());
    if ('field' in query)
      throw ControlProblem.of(`${query.field} is ${quoted(written[query.field])}.`, query.expected);
    const { store } = mock.sender;
    const { limit = DEFAULT_LIMIT } = query;
    const entries = [...store.entries({ ...query, limit })];
    return {
      entries,
      ...(origins === true && { origins: originsOf(entries, mock) }),
      dropped: store.dropped,
      limited: entries.length === limit,
    };
  },
});

function originsOf(entries: readonly Entry[], { sender }: Mock): Scheduled[] {
  const told = new Set(entries.filter(({ kind }) => kind === 'scheduled').map(({ delivery }) => delivery));
  const missing = new Set(entries.map(({ delivery }) => delivery).filter(id => !told.has(id)));
  return [...missing].flatMap(id => sender.store.scheduled(id) ?? []);
}
