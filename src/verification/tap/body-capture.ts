import type { CapturedBody } from './message.js';

/** Keeps the beginning of a body that goes by. */
export class BodyCapture {
  readonly #chunks: Uint8Array[] = [];
  readonly #limit: number;
  #kept = 0;
  #length = 0;

  /** @param limit How many bytes are kept at most. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the next piece. */
  add(chunk: Uint8Array): void {
    this.#length += chunk.length;
    const room = this.#limit - this.#kept;
    if (room <= 0) return;
    const part = chunk.subarray(0, room);
    this.#chunks.push(part);
    this.#kept += part.length;
  }

  /** What was kept; `isEnded` tells whether the body came to its end. */
  take(isEnded: boolean): CapturedBody {
    return {
      bytes: Buffer.concat(this.#chunks),
      length: this.#length,
      isWhole: isEnded && this.#length <= this.#limit,
    };
  }
}
