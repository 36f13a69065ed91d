import type { Socket } from 'node:net';

/** Whether a socket is a connection by TCP or TLS, and not one in memory, of a stand-in, or in the file system. */
export const leadsOut = (socket: Socket): boolean => {
  const { _handle: handle } = socket as Socket & { readonly _handle?: object };
  return handle?.constructor.name === 'TCP' || handle?.constructor.name === 'TLSWrap';
};
