import { isObject, type Json, type JsonObject } from '../../core/json.js';
import { joinPointer } from '../../openapi/document.js';
import { listExpressions } from './list-expressions.js';
import type { OtherInteraction, Pact, PactInteraction, PactState } from './pact.js';
import { readBody, readHeaders, readQuery } from './read-message.js';

/** What keeps a value from being a contract, and where. */
export interface PactFault {
  readonly pointer: string;
  readonly message: string;
}

/** Whether a value says of itself that it is a contract. */
export const isPact = (value: unknown): value is JsonObject =>
  isObject(value) && isObject(value['provider']) && ('interactions' in value || 'messages' in value);

const HTTP = 'Synchronous/HTTP';

/** Reads a contract of version 2, 3 or 4 of Pact's format. */
export const readPact = (value: JsonObject): Pact | { readonly faults: readonly PactFault[] } => {
  const interactions = value['interactions'] ?? [];
  if (!Array.isArray(interactions)) return { faults: [{ pointer: '/interactions', message: 'must be a list' }] };
  const faults: PactFault[] = [];
  const read: PactInteraction[] = [];
  const others: OtherInteraction[] = listMessages(value['messages']);
  for (const [index, each] of (interactions as readonly Json[]).entries()) {
    const pointer = joinPointer('/interactions', index);
    const found = readInteraction(each, pointer);
    if ('message' in found) faults.push(found);
    else if ('kind' in found) others.push(found);
    else read.push(found);
  }
  if (faults.length > 0) return { faults };
  return { consumer: nameOf(value['consumer']), provider: nameOf(value['provider']), interactions: read, others };
};

const nameOf = (party: Json | undefined): string => (isObject(party) ? String(party['name']) : '');

const listMessages = (messages: Json | undefined): OtherInteraction[] =>
  (Array.isArray(messages) ? (messages as readonly Json[]) : []).map((message, index) => ({
    pointer: joinPointer('/messages', index),
    description: isObject(message) ? String(message['description']) : '',
    kind: 'a message',
  }));

const readInteraction = (each: Json, pointer: string): PactInteraction | OtherInteraction | PactFault => {
  if (!isObject(each)) return { pointer, message: 'must be an object' };
  const interaction = each as JsonObject;
  const description = String(interaction['description'] ?? '');
  const kind = interaction['type'] ?? HTTP;
  if (kind !== HTTP) return { pointer, description, kind: String(kind) };
  const { request, response } = interaction;
  if (!isObject(request)) return { pointer, message: 'has no request' };
  if (!isObject(response)) return { pointer, message: 'has no response' };
  const [asked, answered] = [request as JsonObject, response as JsonObject];
  const { method, path } = asked;
  if (typeof method !== 'string' || typeof path !== 'string') {
    return { pointer: `${pointer}/request`, message: 'has no method and path' };
  }
  const status = answered['status'] ?? 200;
  if (typeof status !== 'number') return { pointer: `${pointer}/response/status`, message: 'must be a number' };
  // Version 4 wraps bodies, and is the first to say what kind of interaction it is.
  const wraps = 'type' in interaction;
  return {
    pointer,
    description,
    states: readStates(interaction, pointer),
    request: {
      method: method.toUpperCase(),
      path,
      query: readQuery(asked['query']),
      headers: readHeaders(asked['headers']),
      body: readBody(asked, `${pointer}/request/body`, wraps),
    },
    response: {
      status,
      headers: readHeaders(answered['headers']),
      body: readBody(answered, `${pointer}/response/body`, wraps),
    },
    expressions: [
      ...listExpressions(asked['generators'], `${pointer}/request/generators`),
      ...listExpressions(answered['generators'], `${pointer}/response/generators`),
    ],
  };
};

/** Version 2 has one state, without parameters. */
const readStates = ({ providerState, providerStates }: JsonObject, pointer: string): PactState[] => {
  if (typeof providerState === 'string') {
    return [{ pointer: `${pointer}/providerState`, name: providerState, parameters: {} }];
  }
  return (Array.isArray(providerStates) ? (providerStates as readonly Json[]) : []).map((state, index) => {
    const { name, params } = isObject(state) ? (state as JsonObject) : {};
    const parameters = isObject(params) ? (params as JsonObject) : {};
    return { pointer: `${pointer}/providerStates/${index}/name`, name: String(name ?? ''), parameters };
  });
};
