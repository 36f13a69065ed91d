import type { Socket } from 'node:net';
import { MemorySocket } from './memory-socket.js';

/** A socket that never connects, as where nobody answers. */
export const createRefusedSocket = (error: Error): Socket => {
  const socket = new MemorySocket({ encrypted: false, remotePort: 0 });
  // Those who asked for the socket listen to it only when they have it.
  setImmediate(() => socket.destroy(error));
  return socket;
};
