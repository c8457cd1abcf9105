import { following, rankOf } from './parts/design.ts';
import { isInbound, keyOf, recipientOf, segmentsOf, textOf, type Event } from './parts/events.ts';
import type { Recipe } from './parts/mock-consumer.ts';

/** Keeps every event once, as it came, and works out what it believes only when it is asked. */
export const eventLog: Recipe = {
  name: 'event-log',
  does: 'Appends every new event to a log, and folds the log into a view when somebody looks; sends nothing.',
  make(surroundings) {
    const { database } = surroundings;
    database.exec('CREATE TABLE IF NOT EXISTS log (key TEXT PRIMARY KEY, event TEXT)');
    const append = database.prepare('INSERT INTO log VALUES (?, ?) ON CONFLICT DO NOTHING');
    const consumer = following({
      async handleAll(events) {
        for (const event of events) append.run(keyOf(event), JSON.stringify(event));
      },
    })(surroundings);
    return {
      ...consumer,
      observe: () =>
        viewOf(
          database
            .prepare('SELECT event FROM log')
            .all()
            .map(row => JSON.parse(String(row['event']))),
        ),
      reset: () => database.exec('DELETE FROM log'),
    };
  },
};

/** The same view for the same events, whatever their order. */
function viewOf(events: readonly Event[]): unknown {
  const conversations: Record<string, unknown> = {};
  const latest: Record<string, Event> = {};
  for (const event of events) {
    if (isInbound(event))
      conversations[event.message.id] = { with: event.message.from, says: textOf(event.message.text) };
    const key = `${event.message.id} to ${recipientOf(event)}`;
    const before = latest[key];
    if (rankOf(event) >= 0 && (before === undefined || rankOf(event) > rankOf(before))) latest[key] = event;
  }
  const statuses = Object.entries(latest).map(([key, { type }]) => [key, type]);
  const segments = events.reduce((sum, event) => sum + segmentsOf(event), 0);
  return { conversations, statuses: Object.fromEntries(statuses), segments };
}
