const FIRST_CAPACITY = 1024;

/** A typed array that grows: a column of compact rows. */
export class Column<Cells extends Float64Array | Uint32Array> {
  #cells: Cells;
  readonly #make: (length: number) => Cells;

  constructor(make: (length: number) => Cells) {
    this.#make = make;
    this.#cells = make(FIRST_CAPACITY);
  }

  get(place: number): number {
    return this.#cells[place]!;
  }

  set(place: number, value: number): void {
    if (place >= this.#cells.length) this.#grow(place);
    this.#cells[place] = value;
  }

  #grow(place: number): void {
    const cells = this.#make(Math.max(place + 1, this.#cells.length * 2));
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

export const wholeNumbers = (): Column<Uint32Array> => new Column(length => new Uint32Array(length));
export const instants = (): Column<Float64Array> => new Column(length => new Float64Array(length));
