const BITS = 14;
const CHUNK = 2 ** BITS;

/**
 * A column of compact rows: typed arrays of equal size, one after the other.
 *
 * It grows without being copied. A single array that doubles would leave all of its smaller predecessors behind as holes in the
 * memory of the process, which add up to as much again.
 */
export class Column<Cells extends Float64Array | Uint32Array> {
  readonly #chunks: Cells[] = [];
  readonly #make: (length: number) => Cells;

  constructor(make: (length: number) => Cells) {
    this.#make = make;
  }

  get(place: number): number {
    return this.#chunks[place >>> BITS]![place & (CHUNK - 1)]!;
  }

  set(place: number, value: number): void {
    const chunk = (this.#chunks[place >>> BITS] ??= this.#make(CHUNK));
    chunk[place & (CHUNK - 1)] = value;
  }
}

export const wholeNumbers = (): Column<Uint32Array> => new Column(length => new Uint32Array(length));
export const instants = (): Column<Float64Array> => new Column(length => new Float64Array(length));
