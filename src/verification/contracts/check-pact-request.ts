import { suggestWord } from '../../core/suggest-word.js';
import type { Api } from '../../engine/api.js';
import { joinPointer } from '../../openapi/document.js';
import type { Operation } from '../../openapi/operation.js';
import { parseQueryString } from '../../openapi/query-string.js';
import type { Violation } from '../../openapi/violation.js';
import type { ContractFound } from './contract-found.js';
import type { PactInteraction, PactRequest } from './pact.js';

/** Where a request leads. */
export interface Route {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** What of a request that is to be accepted breaks the spec. */
export const checkPactRequest = (api: Api, interaction: PactInteraction, route: Route): ContractFound[] => {
  const { operation, parameters } = route;
  const { request, pointer } = interaction;
  const { query, headers, body } = request;
  const contentType = body?.contentType;
  const reading = api.requestReader(operation)({
    path: parameters,
    query,
    headers: contentType === undefined ? headers : { 'content-type': contentType, ...headers },
    body: body?.bytes,
  });
  const at = `${pointer}/request`;
  const others = findUndeclared(api, operation, request).map(({ name, message }) =>
    wrong(joinPointer(at, 'query', name), `query ${name} ${message}`),
  );
  const found = [...others, ...findLackingCredential(api, operation, request, at)];
  if ('request' in reading) return found;
  if ('unsupported' in reading) {
    const { contentType: given, supported } = reading.unsupported;
    const message = `the body is ${given}, and must be ${supported.join(' or ')}`;
    return [...found, wrong(joinPointer(at, 'headers'), message)];
  }
  const violations = reading.violations.filter(({ in: place, name }) => !(place === 'query' && isOther(others, name)));
  return [...found, ...violations.map((violation) => describe(violation, interaction))];
};

const isOther = (others: readonly ContractFound[], name: string): boolean =>
  others.some(({ message }) => message.startsWith(`query ${name} `));

const wrong = (pointer: string, message: string): ContractFound => ({
  rule: 'contract-request',
  severity: 'error',
  pointer,
  message,
});

const describe = (violation: Violation, { pointer, request }: PactInteraction): ContractFound => {
  const { in: place, name, pointer: inner, message } = violation;
  if (place === 'body') return wrong(`${request.body?.pointer ?? `${pointer}/request`}${inner}`, message);
  const at: Readonly<Record<string, readonly string[]>> = {
    path: ['path'],
    query: ['query', name],
    header: ['headers', name],
    cookie: ['headers', 'Cookie'],
  };
  return wrong(joinPointer(`${pointer}/request`, ...(at[place] ?? [])), `${place} ${name}${inner} ${message}`);
};

/** A server passes over parameters that it does not know; in a contract they are slips of a pen. */
const findUndeclared = (
  api: Api,
  { parameters }: Operation,
  { query }: PactRequest,
): { readonly name: string; readonly message: string }[] => {
  const parsed = parseQueryString(query);
  if ('message' in parsed) return [];
  const declared = parameters.flatMap(({ value }) => (value.in === 'query' ? [value.name] : []));
  const carriers = [...api.schemes.values()].map(({ carrier }) => (carrier.in === 'query' ? carrier.name : ''));
  const known = new Set([...declared, ...carriers].map(toBase));
  return parsed
    .names()
    .filter((name) => !known.has(toBase(name)))
    .map((name) => ({ name, message: `is not declared.${suggestWord(name, declared)}` }));
};

/** `customFields[0][name]` is one of `customFields`. */
const toBase = (name: string): string => name.replace(/\[.*$/, '');

/** How a credential looks is the provider's business: the one in a contract may be an example. */
const findLackingCredential = (
  api: Api,
  { security, operationId }: Operation,
  { headers, query }: PactRequest,
  pointer: string,
): ContractFound[] => {
  const isSent = (name: string): boolean => api.schemes.get(name)?.extract(headers, query) !== undefined;
  if (security.length === 0 || security.some((requirement) => Object.keys(requirement).every(isSent))) return [];
  const hint = Object.keys(security[0] ?? {}).map((name) => api.schemes.get(name)?.hint ?? '');
  const message = `${operationId} takes a credential, and the request brings none: ${hint.join(' and ')}`;
  return [{ rule: 'contract-credential', severity: 'note', pointer, message }];
};
