import { following } from './parts/design.ts';
import { isInbound, keyOf } from './parts/events.ts';
import type { Recipe } from './parts/mock-consumer.ts';

/** The least that is useful: who has written, and which receipts have come. */
export const minimalLogger: Recipe = {
  name: 'minimal-logger',
  does: 'Keeps a set of what has come in, answers 200 with a word, and sends nothing.',
  make(surroundings) {
    const { database } = surroundings;
    database.exec('CREATE TABLE IF NOT EXISTS heard (key TEXT PRIMARY KEY)');
    const hear = database.prepare('INSERT OR IGNORE INTO heard VALUES (?)');
    const consumer = following({
      async handleAll(events) {
        for (const event of events) hear.run(isInbound(event) ? `in ${event.message.id}` : keyOf(event));
      },
      acknowledge: () => new Response('ok'),
    })(surroundings);
    return {
      ...consumer,
      observe: () =>
        database
          .prepare('SELECT key FROM heard')
          .all()
          .map(({ key }) => key),
      reset: () => database.exec('DELETE FROM heard'),
    };
  },
};
