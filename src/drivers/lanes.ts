/** The places in flight for each URL, and who waits for one, first come first served. */
export class Lanes {
  readonly #places: number;
  readonly #lanes = new Map<string, { taken: number; queue: number[]; head: number }>();

  constructor(places: number) {
    this.#places = places;
  }

  /** Takes a place for the slot, or puts the slot in the queue and says no. */
  enter(url: string, slot: number): boolean {
    const lane = this.#lane(url);
    if (lane.taken < this.#places) {
      lane.taken++;
      return true;
    }
    lane.queue.push(slot);
    return false;
  }

  /** Takes a place for what is in flight already, whether one is free or not. */
  occupy(url: string): void {
    this.#lane(url).taken++;
  }

  /** Gives a place back; whoever waited longest takes it over and is returned. */
  leave(url: string): number | null {
    const lane = this.#lane(url);
    const next = lane.queue[lane.head];
    if (next === undefined || lane.taken > this.#places) {
      lane.taken--;
      if (lane.taken === 0) this.#lanes.delete(url);
      return null;
    }
    lane.head++;
    if (lane.head === lane.queue.length) {
      lane.queue = [];
      lane.head = 0;
    }
    return next;
  }

  #lane(url: string): { taken: number; queue: number[]; head: number } {
    let lane = this.#lanes.get(url);
    if (lane === undefined) this.#lanes.set(url, (lane = { taken: 0, queue: [], head: 0 }));
    return lane;
  }
}
