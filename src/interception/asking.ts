/** Whether the connection that is opened right now is a client's that asks for something by HTTP. */
export class Asking {
  #isAgent = false;
  #host: string | undefined;

  byAgent<T>(act: () => T): T {
    const before = this.#isAgent;
    this.#isAgent = true;
    try {
      return act();
    } finally {
      this.#isAgent = before;
    }
  }

  /** undici opens its connection in the same turn. */
  byUndici(host: string): void {
    this.#host = host;
    queueMicrotask(() => {
      this.#host = undefined;
    });
  }

  isFor(host: string): boolean {
    return this.#isAgent || this.#host === host;
  }
}
