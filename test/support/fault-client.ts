import type { FaultDefinition } from '../../src/core/fault.js';
import { createMock, type Mock, type MockOptions } from '../../src/index.js';

/** What is sent to the admin API; not always what a fault can be. */
export type SentFault = { readonly [Member in keyof FaultDefinition]?: unknown };

/** A fault as the admin API shows it. */
export interface ShownFault extends FaultDefinition {
  readonly id: string;
  readonly matched: number;
  readonly hits: number;
}

/** A mock of TIDALBAY with ten people, whose clock stands still. */
export const startMock = (options: MockOptions = {}): Promise<Mock> =>
  createMock({
    apis: ['tidalbay'],
    people: 10,
    clock: 'frozen',
    listen: false,
    validateResponses: 'error',
    ...options,
  });

/** Calls the admin API, in the world of the prefix (`/w/a`). */
export const callAdmin = (mock: Mock, method: string, path: string, body?: unknown, prefix = ''): Promise<Response> =>
  mock.fetch(`${prefix}/__admin${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** Adds a fault and throws where it is refused. */
export const addFault = async (mock: Mock, fault: SentFault, prefix = ''): Promise<ShownFault> => {
  const response = await callAdmin(mock, 'POST', '/faults', fault, prefix);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as ShownFault;
};

/** Why a fault is refused. */
export const refuseFault = async (mock: Mock, fault: SentFault): Promise<string> => {
  const response = await callAdmin(mock, 'POST', '/faults', fault);
  const { status, detail } = (await response.json()) as { status: number; detail: string };
  return `${status} ${detail}`;
};

/** The faults of a world. */
export const listFaults = async (mock: Mock, prefix = ''): Promise<readonly ShownFault[]> => {
  const response = await callAdmin(mock, 'GET', '/faults', undefined, prefix);
  return ((await response.json()) as { faults: ShownFault[] }).faults;
};

/** Asks for TIDALBAY's employees, or for what the path says. */
export const ask = (mock: Mock, path = '/v1/employees', init: RequestInit = {}, prefix = ''): Promise<Response> =>
  mock.fetch(`${prefix}/tidalbay${path}`, {
    ...init,
    headers: { ...mock.credentials('tidalbay').headers, ...init.headers },
  });

/** The statuses of so many requests in a row. */
export const askMany = async (mock: Mock, times: number, prefix = ''): Promise<number[]> => {
  const statuses: number[] = [];
  while (statuses.length < times) statuses.push((await ask(mock, '/v1/employees', {}, prefix)).status);
  return statuses;
};
