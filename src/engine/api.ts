import type { OpenAPIV3_1 } from 'openapi-types';
import { RollcallError } from '../core/rollcall-error.js';
import { type Document, joinPointer, resolveReference } from '../openapi/document.js';
import { listOperations, type Operation } from '../openapi/operation.js';
import { createRequestReader, type RequestReader } from '../openapi/request-reader.js';
import { createRouter, type Router, serverHosts, serverPaths } from '../openapi/router.js';
import { createSchemaCompiler, type SchemaCompiler } from '../openapi/schema-compiler.js';
import type { ApiBehaviour } from './behaviour.js';
import { type CompiledScheme, compileScheme, type SecurityScheme } from './credential.js';
import { type RateLimit, readRateLimit } from './rate-limiter.js';

/** One API made ready to serve: its spec, compiled where and when it is needed, and its vendor knowledge. */
export interface Api {
  readonly id: string;
  readonly document: Document;
  readonly behaviour: ApiBehaviour;
  readonly operations: readonly Operation[];
  readonly router: Router;
  readonly compiler: SchemaCompiler;
  readonly schemes: ReadonlyMap<string, CompiledScheme>;
  /** How often the vendor lets one client ask, if it says so. */
  readonly rateLimit: RateLimit | undefined;
  /** Host names of the real service. */
  readonly hosts: readonly string[];
  /** The path part of the real service's usual base URL. */
  readonly serverPath: string;
  /** The reader of an operation's requests, compiled at the first call. */
  requestReader(operation: Operation): RequestReader;
}

/** What an API is made of. */
export interface ApiParts {
  readonly id: string;
  readonly document: Document;
  readonly behaviour: ApiBehaviour;
}

/** Makes an API ready; refuses behaviour for operations that the spec does not have. */
export const createApi = ({ id, document, behaviour }: ApiParts): Api => {
  const compiler = createSchemaCompiler(document);
  const readers = new Map<Operation, RequestReader>();
  const operations = listOperations(document);
  let router: Router | undefined;
  refuseUnknownHandlers(id, operations, behaviour);
  return {
    id,
    document,
    behaviour,
    operations,
    compiler,
    // Nobody waits for the routes of an API that nobody calls.
    get router() {
      router ??= createRouter(document, operations);
      return router;
    },
    schemes: compileSchemes(document),
    rateLimit: readRateLimit(document),
    hosts: serverHosts(document),
    serverPath: serverPaths(document)[0] ?? '',
    requestReader: (operation) => {
      const known = readers.get(operation);
      if (known) return known;
      const reader = createRequestReader(document, compiler, operation);
      readers.set(operation, reader);
      return reader;
    },
  };
};

const refuseUnknownHandlers = (id: string, operations: readonly Operation[], { handlers = {} }: ApiBehaviour): void => {
  const known = new Set(operations.map(({ operationId }) => operationId));
  const unknown = Object.keys(handlers).find((operationId) => !known.has(operationId));
  if (unknown === undefined) return;
  throw new RollcallError(
    'UNKNOWN_OPERATION',
    `The handlers of ${id} answer "${unknown}", which its spec does not have. It has: ${[...known].join(', ')}.`,
  );
};

const compileSchemes = (document: Document): Map<string, CompiledScheme> => {
  const schemes = new Map<string, CompiledScheme>();
  for (const [name, value] of Object.entries(document.components?.securitySchemes ?? {})) {
    const located = { value, pointer: joinPointer('#/components/securitySchemes', name) };
    const scheme = resolveReference<SecurityScheme | OpenAPIV3_1.SecuritySchemeObject>(document, located);
    if (scheme) schemes.set(name, compileScheme(scheme.value as SecurityScheme));
  }
  return schemes;
};
