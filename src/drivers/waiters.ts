/** Promises that are kept once a condition holds; it is looked at whenever somebody says that something has changed. */
export class Waiters {
  #waiters: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];

  when(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise(resolve => this.#waiters.push({ isMet, resolve }));
  }

  look(): void {
    if (this.#waiters.length === 0) return;
    const met = this.#waiters.filter(waiter => waiter.isMet());
    this.#waiters = this.#waiters.filter(waiter => !met.includes(waiter));
    for (const waiter of met) waiter.resolve();
  }
}
