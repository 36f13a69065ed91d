/** Whether the connection that is opened right now is a client's that asks for something by HTTP. */
export class Asking {
  #isClient = false;
  #host: string | undefined;

  byClient<T>(act: () => T): T {
    const before = this.#isClient;
    this.#isClient = true;
    try {
      return act();
    } finally {
      this.#isClient = before;
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
    return this.#isClient || this.#host === host;
  }
}
