import { correctDesign, following, type Tools } from './parts/design.ts';
import type { Event } from './parts/events.ts';
import type { Recipe } from './parts/mock-consumer.ts';

/** Acknowledges as soon as an event is on the disk, and works it off afterwards; a crash only delays the work. */
export const durableInbox: Recipe = {
  name: 'durable-inbox',
  does: 'Puts events into a table, acknowledges, and handles them and answers people in the background.',
  make(surroundings) {
    const { database } = surroundings;
    database.exec('CREATE TABLE IF NOT EXISTS waiting (id INTEGER PRIMARY KEY, event TEXT)');
    const put = database.prepare('INSERT INTO waiting (event) VALUES (?)');
    let working = Promise.resolve();
    const workOff = (tools: Tools): void => {
      working = working.then(() => drain(tools)).catch(error => surroundings.die(error));
    };
    const consumer = following({
      async handleAll(events, tools) {
        for (const event of events) put.run(JSON.stringify(event));
        workOff(tools);
      },
      async recover(tools) {
        workOff(tools);
      },
    })(surroundings);
    return {
      ...consumer,
      reset() {
        database.exec('DELETE FROM waiting');
        consumer.reset();
      },
    };
  },
};

async function drain(tools: Tools): Promise<void> {
  const { database } = tools.ledger;
  const rows = database.prepare('SELECT id, event FROM waiting ORDER BY id').all();
  for (const { id, event } of rows) {
    await correctDesign.handleAll([JSON.parse(String(event)) as Event], tools);
    database.prepare('DELETE FROM waiting WHERE id = ?').run(Number(id));
  }
}
