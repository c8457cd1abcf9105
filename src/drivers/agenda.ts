const ARITY = 4;
const FIRST_CAPACITY = 1024;

/**
 * What is due when: a heap of small integers ordered by instant, and by arrival where instants are equal.
 *
 * The columns are typed arrays, so that a million pending retries cost some 20 MB instead of the 300 MB of as many timers,
 * and the order of arrival is kept, so that a run can be repeated exactly. Instant and arrival lie side by side, because they
 * are read together: that keeps the children of a place within a line or two of the processor's cache.
 */
export class Agenda {
  #keys = new Float64Array(2 * FIRST_CAPACITY);
  #items = new Uint32Array(FIRST_CAPACITY);
  #size = 0;
  #arrived = 0;

  get size(): number {
    return this.#size;
  }

  /** The earliest instant, or null when nothing is due. */
  nextAt(): number | null {
    return this.#size === 0 ? null : this.#keys[0]!;
  }

  /** The earliest item. Only to be called when there is one. */
  peek(): number {
    return this.#items[0]!;
  }

  add(at: number, item: number): void {
    if (this.#size === this.#items.length) this.#grow();
    const arrival = this.#arrived++;
    const keys = this.#keys;
    const items = this.#items;
    let place = this.#size++;
    while (place > 0) {
      const parent = (place - 1) >> 2;
      // Whatever is there has arrived before.
      if (keys[2 * parent]! <= at) break;
      keys[2 * place] = keys[2 * parent]!;
      keys[2 * place + 1] = keys[2 * parent + 1]!;
      items[place] = items[parent]!;
      place = parent;
    }
    keys[2 * place] = at;
    keys[2 * place + 1] = arrival;
    items[place] = item;
  }

  /** Takes the earliest item out. Only to be called when there is one. */
  take(): number {
    const items = this.#items;
    const item = items[0]!;
    const last = --this.#size;
    if (last === 0) return item;
    const keys = this.#keys;
    const at = keys[2 * last]!;
    const arrival = keys[2 * last + 1]!;
    const moved = items[last]!;
    let place = 0;
    for (;;) {
      const child = this.#earliestChild(place);
      if (child === -1) break;
      const childAt = keys[2 * child]!;
      if (at < childAt || (at === childAt && arrival < keys[2 * child + 1]!)) break;
      keys[2 * place] = childAt;
      keys[2 * place + 1] = keys[2 * child + 1]!;
      items[place] = items[child]!;
      place = child;
    }
    keys[2 * place] = at;
    keys[2 * place + 1] = arrival;
    items[place] = moved;
    return item;
  }

  clear(): void {
    this.#size = 0;
    this.#arrived = 0;
  }

  #earliestChild(place: number): number {
    const first = place * ARITY + 1;
    if (first >= this.#size) return -1;
    const keys = this.#keys;
    const end = Math.min(first + ARITY, this.#size);
    let earliest = first;
    for (let child = first + 1; child < end; child++) {
      const at = keys[2 * child]!;
      const best = keys[2 * earliest]!;
      if (at < best || (at === best && keys[2 * child + 1]! < keys[2 * earliest + 1]!)) earliest = child;
    }
    return earliest;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    const items = new Uint32Array(this.#items.length * 2);
    keys.set(this.#keys);
    items.set(this.#items);
    this.#keys = keys;
    this.#items = items;
  }
}
