const ARITY = 4;
const FIRST_CAPACITY = 1024;

/**
 * What is due when: a heap of small integers ordered by instant, and by arrival where instants are equal.
 *
 * The columns are typed arrays, so that a million pending retries cost some 20 MB instead of the 300 MB of as many timers,
 * and the order of arrival is kept, so that a run can be repeated exactly.
 */
export class Agenda {
  #instants = new Float64Array(FIRST_CAPACITY);
  #arrivals = new Float64Array(FIRST_CAPACITY);
  #items = new Uint32Array(FIRST_CAPACITY);
  #size = 0;
  #arrived = 0;

  get size(): number {
    return this.#size;
  }

  /** The earliest instant, or null when nothing is due. */
  nextAt(): number | null {
    return this.#size === 0 ? null : this.#instants[0]!;
  }

  /** The earliest item. Only to be called when there is one. */
  peek(): number {
    return this.#items[0]!;
  }

  add(at: number, item: number): void {
    if (this.#size === this.#items.length) this.#grow();
    this.#settle(this.#rise(this.#size++, at, this.#arrived), { at, arrival: this.#arrived++, item });
  }

  /** Takes the earliest item out. Only to be called when there is one. */
  take(): number {
    const item = this.#items[0]!;
    const last = --this.#size;
    if (last > 0) {
      const moved = { at: this.#instants[last]!, arrival: this.#arrivals[last]!, item: this.#items[last]! };
      this.#settle(this.#sink(moved), moved);
    }
    return item;
  }

  clear(): void {
    this.#size = 0;
    this.#arrived = 0;
  }

  #rise(from: number, at: number, arrival: number): number {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      if (!this.#isBefore(at, arrival, parent)) break;
      this.#copy(parent, place);
      place = parent;
    }
    return place;
  }

  #sink({ at, arrival }: { at: number; arrival: number }): number {
    let place = 0;
    for (;;) {
      const child = this.#earliestChild(place);
      if (child === -1 || this.#isBefore(at, arrival, child)) return place;
      this.#copy(child, place);
      place = child;
    }
  }

  #earliestChild(place: number): number {
    const first = place * ARITY + 1;
    if (first >= this.#size) return -1;
    const end = Math.min(first + ARITY, this.#size);
    let earliest = first;
    for (let child = first + 1; child < end; child++) {
      if (this.#isBefore(this.#instants[child]!, this.#arrivals[child]!, earliest)) earliest = child;
    }
    return earliest;
  }

  #isBefore(at: number, arrival: number, place: number): boolean {
    const other = this.#instants[place]!;
    return at < other || (at === other && arrival < this.#arrivals[place]!);
  }

  #copy(from: number, to: number): void {
    this.#instants[to] = this.#instants[from]!;
    this.#arrivals[to] = this.#arrivals[from]!;
    this.#items[to] = this.#items[from]!;
  }

  #settle(place: number, { at, arrival, item }: { at: number; arrival: number; item: number }): void {
    this.#instants[place] = at;
    this.#arrivals[place] = arrival;
    this.#items[place] = item;
  }

  #grow(): void {
    const capacity = this.#items.length * 2;
    const instants = new Float64Array(capacity);
    const arrivals = new Float64Array(capacity);
    const items = new Uint32Array(capacity);
    instants.set(this.#instants);
    arrivals.set(this.#arrivals);
    items.set(this.#items);
    this.#instants = instants;
    this.#arrivals = arrivals;
    this.#items = items;
  }
}
