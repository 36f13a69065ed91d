import type { GateRequest } from './gate/gate.js';

/** What a run may do to the implementation. */
export interface WritePermission {
  readonly isReadOnly: boolean;
  /** Hosts that may be written to, beside loopback. */
  readonly hosts: readonly string[];
  readonly target: URL;
}

/** Methods that change nothing (RFC 9110, 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** Whether a method is for changing something. */
export const isWrite = (method: string): boolean => !SAFE.has(method.toUpperCase());

/** Whether a host is this machine. */
export const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Whether a run may write at all. */
export const mayWrite = ({ isReadOnly, hosts, target }: WritePermission): boolean =>
  !isReadOnly && (isLoopback(target) || hosts.includes(target.host) || hosts.includes(target.hostname));

/** Refuses requests that would change something where that is not allowed. */
export const createWriteGuard =
  (permission: WritePermission) =>
  ({ method, url }: GateRequest): string | undefined => {
    if (!isWrite(method) || mayWrite(permission)) return undefined;
    const why = permission.isReadOnly ? 'the run is read-only' : `${permission.target.host} may not be written to`;
    return `${method} ${url} was not sent: ${why}`;
  };
