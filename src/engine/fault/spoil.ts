import { drawDelay, type Fault } from '../../core/fault.js';
import type { EngineResponse, Mishap } from '../exchange.js';

/** Names the fault that hit a request. */
const FAULT_HEADER = 'rollcall-fault';

/** Does to an answer what the fault says: headers, waiting, broken JSON, and what goes wrong on its way. */
export const spoil = (response: EngineResponse, fault: Fault, seed: number): EngineResponse => {
  const { definition, id } = fault;
  const body = definition.malformed && response.body instanceof Uint8Array ? breakJson(response.body) : response.body;
  const headers: Record<string, string> = { ...response.headers, [FAULT_HEADER]: id };
  if (body instanceof Uint8Array && body !== response.body) headers['content-length'] = String(body.length);
  for (const [name, value] of Object.entries(definition.headers ?? {})) headers[name.toLowerCase()] = value;
  const delay = response.delay + drawDelay(fault, seed);
  return { ...response, headers, body, delay, mishap: toMishap(fault) };
};

const toMishap = ({ definition }: Fault): Mishap | undefined => {
  if (definition.abort !== undefined) return { kind: 'abort' };
  if (definition.truncate) return { kind: 'truncate' };
  return definition.drip && { kind: 'drip', ...definition.drip };
};

/** Without its last character no object, array or text is JSON, and with a comma behind it nothing is. */
const breakJson = (body: Uint8Array): Uint8Array => {
  const text = new TextDecoder().decode(body);
  return new TextEncoder().encode(/[}\]"]$/.test(text) ? text.slice(0, -1) : `${text},`);
};
