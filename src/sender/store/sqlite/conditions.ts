/** A value that SQLite can compare with. */
export type Comparable = string | number;

/** What a query asks for: conditions in SQL, and the values of their question marks in order. */
export class Conditions {
  readonly #texts: string[] = [];
  readonly values: Comparable[] = [];

  /** Asks for this too, unless a value is missing; SQLite then finds the rows by an index instead of looking at all. */
  add(text: string, ...values: readonly (Comparable | undefined)[]): this {
    if (values.includes(undefined)) return this;
    this.#texts.push(text);
    this.values.push(...(values as Comparable[]));
    return this;
  }

  /** The `WHERE` of a statement; empty where everything is asked for. */
  get where(): string {
    return this.#texts.length === 0 ? '' : `WHERE ${this.#texts.join(' AND ')}`;
  }
}
