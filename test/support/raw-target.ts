import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A connection as a raw target sees it. */
export interface RawConnection {
  /** All bytes that came so far, a character each. */
  readonly text: string;
  readonly isEnded: boolean;
  readonly socket: Socket;
  /** Resolves as soon as what came is what is waited for. */
  until(isEnough: (connection: RawConnection) => boolean): Promise<RawConnection>;
}

/** A server that speaks bytes, not HTTP: a test sees what comes to the letter, and says what goes back. */
export class RawTarget {
  readonly #server = createServer((socket) => this.#take(socket));
  readonly #connections: Connection[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #onConnection: (connection: RawConnection) => void;

  /** @param onConnection Called for each connection, before anything has come over it. */
  constructor(onConnection: (connection: RawConnection) => void = () => undefined) {
    this.#onConnection = onConnection;
  }

  /** Answers each connection's first request with these bytes. */
  static async answering(answer: string | Uint8Array): Promise<RawTarget> {
    const target = new RawTarget((connection) => {
      void connection.until(({ text }) => text.includes('\r\n\r\n')).then(({ socket }) => socket.write(answer));
    });
    await target.listen();
    return target;
  }

  /** Listens on a free port. */
  async listen(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get connections(): readonly RawConnection[] {
    return this.#connections;
  }

  /** The connection of that number, as soon as it is there. */
  async connection(index = 0): Promise<RawConnection> {
    for (;;) {
      const found = this.#connections[index];
      if (found) return found;
      await new Promise<void>((resolve) => this.#listeners.add(resolve));
    }
  }

  /** Ends at once. */
  close(): void {
    for (const { socket } of this.#connections) socket.destroy();
    this.#server.close();
  }

  #take(socket: Socket): void {
    const connection = new Connection(socket);
    this.#connections.push(connection);
    this.#onConnection(connection);
    for (const resolve of this.#listeners) resolve();
    this.#listeners.clear();
  }
}

class Connection implements RawConnection {
  readonly socket: Socket;
  readonly #listeners = new Set<() => void>();
  text = '';
  isEnded = false;

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (bytes) => {
      this.text += bytes.toString('latin1');
      this.#tell();
    });
    socket
      .on('error', () => undefined)
      .on('close', () => {
        this.isEnded = true;
        this.#tell();
      });
  }

  async until(isEnough: (connection: RawConnection) => boolean): Promise<RawConnection> {
    while (!isEnough(this)) {
      if (this.isEnded) throw new Error(`The connection ended after ${JSON.stringify(this.text)}`);
      await new Promise<void>((resolve) => this.#listeners.add(resolve));
    }
    return this;
  }

  #tell(): void {
    const waiting = [...this.#listeners];
    this.#listeners.clear();
    for (const resolve of waiting) resolve();
  }
}
