import { Socket } from 'node:net';
import type { DuplexOptions } from 'node:stream';

/** What an end of a connection in memory is made with. */
export interface MemorySocketOptions extends Pick<DuplexOptions, 'allowHalfOpen' | 'highWaterMark'> {
  /** Whether it passes for a connection by TLS. */
  readonly encrypted: boolean;
  readonly remotePort: number;
}

type Done = (error?: Error | null) => void;

// Fake clocks of tests replace the global one, and would stop every connection.
const later = setImmediate;

const LOOPBACK = '127.0.0.1';

/**
 * One end of a connection that never leaves the process. What one end writes, the other reads in a later turn of the
 * event loop, in order, no faster than it wants; an end that is destroyed looks to the other like a peer that hung up.
 */
export class MemorySocket extends Socket {
  readonly #encrypted: boolean;
  #peer: MemorySocket | undefined;
  /** Tells the writer that its bytes have been taken. */
  #taken: Done | undefined;
  #isEnded = false;
  #hasSpoken = false;
  #isHungUp = false;

  constructor({ encrypted, remotePort, ...options }: MemorySocketOptions) {
    super(options);
    this.#encrypted = encrypted;
    this.#setConnecting(true);
    // The class takes a socket without a handle for one that was never connected.
    Object.defineProperty(this, 'pending', { get: () => this.connecting });
    // The getters of the class for the other end's address read this where there is no handle.
    Object.assign(this, { _peername: { address: LOOPBACK, family: 'IPv4', port: remotePort } });
    if (encrypted) Object.assign(this, secured);
  }

  /** Joins two ends; each says so itself, in a later turn, as a connection that takes its time does. */
  join(peer: MemorySocket): void {
    this.#peer = peer;
    peer.#peer = this;
    peer.#setConnecting(false);
    later(() => this.#announce());
  }

  /**
   * Ends both ways; whoever still waits for the connection hears that there is none. Who has one and has said nothing yet
   * hears it when he speaks: undici does not listen before its parser is there, and would wait for ever.
   */
  hangUp(): void {
    if (this.connecting) this.destroy(createRefused());
    else if (this.#hasSpoken) this.destroy();
    else this.#isHungUp = true;
  }

  #announce(): void {
    if (this.destroyed) return;
    this.#setConnecting(false);
    this.emit('connect');
    this.emit('ready');
    if (this.#encrypted) this.emit('secureConnect');
  }

  /** Only the types say that it is nobody's to set. */
  #setConnecting(connecting: boolean): void {
    Object.assign(this, { connecting });
  }

  /** There is no handle that these could be asked of; the class would wait for one. */
  override setNoDelay(): this {
    return this;
  }

  override setKeepAlive(): this {
    return this;
  }

  override ref(): this {
    return this;
  }

  override unref(): this {
    return this;
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: Done): void {
    this.#refreshTimeout();
    this.#hasSpoken = true;
    if (this.#isHungUp) {
      this.destroy();
      done();
      return;
    }
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
    this.#tell((peer) => peer.#take(bytes, done), done);
  }

  /** The class would hand pieces that were held back to a handle, all at once. */
  override _writev(chunks: { chunk: Buffer | string; encoding: BufferEncoding }[], done: Done): void {
    const pieces = chunks.map(({ chunk, encoding }) =>
      typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk,
    );
    this._write(Buffer.concat(pieces), 'utf8', done);
  }

  override _final(done: Done): void {
    this.#tell((peer) => {
      peer.#end();
      done();
    }, done);
  }

  override _read(): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#setConnecting(false);
    this._read();
    this.#tell((peer) => peer.#end());
    super._destroy(error, done);
  }

  #tell(act: (peer: MemorySocket) => void, otherwise?: Done): void {
    later(() => {
      if (this.#peer) act(this.#peer);
      else otherwise?.();
    });
  }

  /** What was sent to an end that is gone is lost, as it is on the way to a peer that has hung up. */
  #take(bytes: Buffer, done: Done): void {
    const isWanted = !this.destroyed && !this.#isEnded;
    if (isWanted) this.#refreshTimeout();
    if (isWanted && !this.push(bytes)) this.#taken = done;
    else done();
  }

  #end(): void {
    if (this.destroyed || this.#isEnded) return;
    this.#isEnded = true;
    this.push(null);
    // Where nobody reads, the end would never be seen.
    if (!this.readableFlowing && this.readableLength === 0) this.read(0);
  }

  #refreshTimeout(): void {
    (this as unknown as { _unrefTimer(): void })._unrefTimer();
  }
}

const createRefused = (): Error =>
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });

/** What a client may want to know of TLS; nobody has to be told apart in here, so everybody is trusted. */
const secured = {
  encrypted: true,
  authorized: true,
  authorizationError: null,
  alpnProtocol: false,
  getPeerCertificate: () => ({}),
  getPeerX509Certificate: () => undefined,
  getCertificate: () => ({}),
  getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }),
  getProtocol: () => 'TLSv1.3',
  getSession: () => undefined,
  getEphemeralKeyInfo: () => ({}),
  isSessionReused: () => false,
  setServername: () => undefined,
  setSession: () => undefined,
  disableRenegotiation: () => undefined,
};
