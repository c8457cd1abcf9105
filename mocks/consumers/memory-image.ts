import { following, rankOf } from './parts/design.ts';
import { isInbound, keyOf, recipientOf, type Event } from './parts/events.ts';
import type { Recipe } from './parts/mock-consumer.ts';

/** What it believes lies in memory; a journal, written first, brings it back after a crash. */
export const memoryImage: Recipe = {
  name: 'memory-image',
  does: 'Keeps statuses and the number of messages from each person in memory, restored from a journal; sends nothing.',
  make(surroundings) {
    const { database } = surroundings;
    database.exec('CREATE TABLE IF NOT EXISTS journal (event TEXT)');
    const image = new Image();
    for (const { event } of database.prepare('SELECT event FROM journal').all())
      image.take(JSON.parse(String(event)));
    const write = database.prepare('INSERT INTO journal VALUES (?)');
    const consumer = following({
      async handleAll(events) {
        for (const event of events) {
          if (!image.knows(event)) write.run(JSON.stringify(event));
          image.take(event);
        }
      },
    })(surroundings);
    return {
      ...consumer,
      observe: () => image.shown(),
      reset() {
        database.exec('DELETE FROM journal');
        image.clear();
      },
    };
  },
};

class Image {
  readonly #known = new Set<string>();
  readonly #ranks = new Map<string, number>();
  readonly #letters = new Map<string, number>();

  knows(event: Event): boolean {
    return this.#known.has(keyOf(event));
  }

  take(event: Event): void {
    if (this.knows(event)) return;
    this.#known.add(keyOf(event));
    if (isInbound(event)) {
      const sender = String(event.message.from);
      this.#letters.set(sender, (this.#letters.get(sender) ?? 0) + 1);
    }
    if (rankOf(event) < 0) return;
    const place = `${event.message.id}/${recipientOf(event)}`;
    this.#ranks.set(place, Math.max(rankOf(event), this.#ranks.get(place) ?? -1));
  }

  shown(): unknown {
    return { ranks: Object.fromEntries(this.#ranks), letters: Object.fromEntries(this.#letters) };
  }

  clear(): void {
    for (const part of [this.#known, this.#ranks, this.#letters]) part.clear();
  }
}
