import { connect, type Socket } from 'node:net';

/** A connection that sends and sees bytes, and whether the other side ended it. */
export class RawClient {
  readonly #socket: Socket;
  readonly #listeners = new Set<() => void>();
  #text = '';
  #ended = false;

  /** @param url Where to connect to: `http://host:port` */
  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname);
    this.#socket.on('data', (bytes) => {
      this.#text += bytes.toString('latin1');
      this.#tell();
    });
    this.#socket
      .on('error', () => undefined)
      .on('close', () => {
        this.#ended = true;
        this.#tell();
      });
  }

  /** Sends a request as it is; the body has to be ASCII. */
  send(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): void {
    const all = { host: 'mock', ...headers, ...(body !== '' && { 'content-length': String(body.length) }) };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    this.#socket.write([`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n'));
  }

  /** All that has come so far, as soon as it is what is waited for; rejects if the connection ends without it. */
  async until(isEnough: (answer: RawAnswer) => boolean): Promise<RawAnswer> {
    for (;;) {
      const answer = this.answer;
      if (isEnough(answer)) return answer;
      if (this.#ended) throw new Error(`The connection ended after ${JSON.stringify(this.#text)}`);
      await new Promise<void>((resolve) => this.#listeners.add(resolve));
    }
  }

  /** What has come so far. */
  get answer(): RawAnswer {
    const [head = '', ...rest] = this.#text.split('\r\n\r\n');
    return { head, body: rest.join('\r\n\r\n'), ended: this.#ended };
  }

  /** Goes away without a word. */
  destroy(): void {
    this.#socket.destroy();
  }

  #tell(): void {
    const waiting = [...this.#listeners];
    this.#listeners.clear();
    for (const resolve of waiting) resolve();
  }
}

/** The bytes of an answer: what stands before its body, the body as far as it has come, and whether no more will. */
export interface RawAnswer {
  readonly head: string;
  readonly body: string;
  readonly ended: boolean;
}
