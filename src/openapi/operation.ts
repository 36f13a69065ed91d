import type { OpenAPIV3_1 } from 'openapi-types';
import {
  type Document,
  joinPointer,
  type Located,
  type PathItem,
  type Referable,
  resolveReference,
} from './document.js';

/** The methods that OpenAPI knows, upper case as on the wire. */
export const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** One of the methods. */
export type Method = (typeof methods)[number];

/** A parameter with its extensions. */
export type Parameter = OpenAPIV3_1.ParameterObject & {
  readonly 'x-maximum'?: 'cap';
  readonly 'x-absent-values'?: readonly string[];
};

/** One operation of a spec, with what it takes over from its path and document, and all references followed. */
export interface Operation {
  readonly operationId: string;
  readonly method: Method;
  /** Path template below the server's path, such as `/users/{id}`. */
  readonly path: string;
  readonly pointer: string;
  readonly parameters: readonly Located<Parameter>[];
  readonly requestBody: Located<OpenAPIV3_1.RequestBodyObject> | undefined;
  /** By status (`200`, `4XX`, `default`). */
  readonly responses: ReadonlyMap<string, Located<OpenAPIV3_1.ResponseObject>>;
  /** Alternatives, each naming schemes and the scopes wanted of them; empty where anyone may call. */
  readonly security: readonly OpenAPIV3_1.SecurityRequirementObject[];
  /** `x-other-query-parameters: refused`: a query parameter that is not declared is no oversight to be passed over. */
  readonly refusesOtherQuery: boolean;
  /** `x-body-limit`: bytes that its body may have, where that is not what the program says. */
  readonly bodyLimit: number | undefined;
}

/** All operations of a document in the order of its paths. */
export const listOperations = (document: Document): Operation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const located = resolveReference<PathItem>(document, { value: item, pointer: joinPointer('#/paths', path) });
    if (!located) return [];
    return methods.flatMap((method) => readOperation(document, path, located, method) ?? []);
  });

const readOperation = (
  document: Document,
  path: string,
  item: Located<PathItem>,
  method: Method,
): Operation | undefined => {
  const name = method.toLowerCase() as Lowercase<Method>;
  const value = item.value[name];
  if (!value) return undefined;
  const pointer = joinPointer(item.pointer, name);
  const body = { value: value.requestBody, pointer: joinPointer(pointer, 'requestBody') };
  return {
    operationId: value.operationId ?? `${name} ${path}`,
    method,
    path,
    pointer,
    parameters: mergeParameters(document, item, { value, pointer }),
    requestBody: resolveReference<OpenAPIV3_1.RequestBodyObject>(document, body),
    responses: readResponses(document, { value, pointer }),
    security: value.security ?? document.security ?? [],
    bodyLimit: (value as { 'x-body-limit'?: number })['x-body-limit'],
    refusesOtherQuery: (value as { 'x-other-query-parameters'?: string })['x-other-query-parameters'] === 'refused',
  };
};

type HasParameters = Located<{ parameters?: Referable<OpenAPIV3_1.ParameterObject>[] }>;

/** An operation's own parameter replaces the path's of the same name and place. */
const mergeParameters = (document: Document, ...owners: readonly HasParameters[]): Located<Parameter>[] => {
  const merged = new Map<string, Located<Parameter>>();
  for (const owner of owners) {
    for (const [index, entry] of (owner.value.parameters ?? []).entries()) {
      const pointer = joinPointer(owner.pointer, 'parameters', index);
      const parameter = resolveReference<Parameter>(document, { value: entry as Referable<Parameter>, pointer });
      if (parameter) merged.set(`${parameter.value.in} ${parameter.value.name}`, parameter);
    }
  }
  return [...merged.values()];
};

const readResponses = (
  document: Document,
  operation: Located<OpenAPIV3_1.OperationObject>,
): Map<string, Located<OpenAPIV3_1.ResponseObject>> => {
  const responses = new Map<string, Located<OpenAPIV3_1.ResponseObject>>();
  for (const [status, value] of Object.entries(operation.value.responses ?? {})) {
    const pointer = joinPointer(operation.pointer, 'responses', status);
    const response = resolveReference<OpenAPIV3_1.ResponseObject>(document, { value, pointer });
    if (response) responses.set(status, response);
  }
  return responses;
};

/** Whether HTTP allows no body beside a status (RFC 9110, 15). */
export const isBodiless = (status: number): boolean => status < 200 || status === 204 || status === 304;

/** The response that the operation declares for a status: by number, by class (`4XX`), or its default. */
export const findResponse = (operation: Operation, status: number): Located<OpenAPIV3_1.ResponseObject> | undefined =>
  operation.responses.get(String(status)) ??
  operation.responses.get(`${String(status)[0]}XX`) ??
  operation.responses.get('default');
