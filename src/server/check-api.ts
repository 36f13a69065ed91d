import type { OpenAPIV3_1 } from 'openapi-types';
import type { Misfit } from '../core/misfit.js';
import type { Api } from '../engine/api.js';
import { joinPointer, type Located, type Schema } from '../openapi/document.js';
import { findExample, findMedia } from '../openapi/example.js';
import { listExamples } from '../openapi/list-examples.js';
import type { Operation } from '../openapi/operation.js';
import { findSameRoutes } from '../openapi/same-routes.js';
import { toViolations } from '../openapi/violation.js';
import { findWrongFilters } from './find-wrong-filters.js';

/** Something in a document that does not fit; `pointer` begins with `#`. */
export type Found = Pick<Misfit, 'rule' | 'severity' | 'message' | 'pointer'>;

/** What in an API's document cannot be served as it says, and which examples and operations do not keep to the rest. */
export const checkApi = (api: Api): Found[] => {
  const { document, operations } = api;
  const same = findSameRoutes(document).map(({ pointer, path, before }) =>
    wrong('same-route', pointer, `leads to the same paths as ${before}; give both operations one template (${path})`),
  );
  const schemas = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    compileSchema(api, joinPointer('#/components/schemas', name), schema),
  );
  return [
    ...(same.length > 0 ? same : attempt('#/paths', () => api.router)),
    ...dropRepeated([...schemas, ...operations.flatMap((operation) => checkOperation(api, operation))]),
    ...checkExamples(api),
  ];
};

/** A schema that cannot be made ready keeps every other from it that refers to it. */
const dropRepeated = (found: readonly Found[]): Found[] =>
  found.filter(
    ({ rule, message }, index) =>
      rule !== 'schema' || found.findIndex((each) => each.rule === rule && each.message === message) === index,
  );

const wrong = (rule: Misfit['rule'], pointer: string, message: string): Found => ({
  rule,
  severity: 'error',
  pointer,
  message,
});

/** What is only made ready when it is needed is made ready now, to see that it can be. */
const attempt = (pointer: string, prepare: () => unknown): Found[] => {
  try {
    prepare();
    return [];
  } catch (error) {
    return [wrong('schema', pointer, `cannot be made ready to serve: ${(error as Error).message}`)];
  }
};

const checkOperation = (api: Api, operation: Operation): Found[] => {
  const { pointer, operationId, responses, requestBody, security } = operation;
  const schemes = security.flatMap(Object.keys).filter((name) => !api.schemes.has(name));
  const known = [...api.schemes.keys()];
  return [
    ...(responses.size === 0 ? [wrong('no-responses', pointer, `${operationId} declares no response; add one`)] : []),
    ...[...new Set(schemes)].map((name) => {
      const advice = known.length === 0 ? 'the spec defines none' : `there is ${known.join(', ')}`;
      return wrong('security-scheme', pointer, `${operationId} asks for the security scheme "${name}"; ${advice}`);
    }),
    ...attempt(pointer, () => api.requestReader(operation)),
    ...operation.parameters.flatMap((parameter) =>
      compileSchema(api, joinPointer(parameter.pointer, 'schema'), parameter.value.schema),
    ),
    ...(requestBody ? compileContent(api, requestBody) : []),
    ...[...responses.values()].flatMap((response) => compileContent(api, response)),
    ...findMissingExample(api, operation),
    ...findWrongFilters(api, operation).map(({ pointer, message }) => wrong('filter-member', pointer, message)),
  ];
};

type WithContent = Located<{ readonly content?: Record<string, OpenAPIV3_1.MediaTypeObject> }>;

const compileContent = (api: Api, { value, pointer }: WithContent): Found[] =>
  Object.entries(value.content ?? {}).flatMap(([mediaType, { schema }]) =>
    compileSchema(api, joinPointer(pointer, 'content', mediaType, 'schema'), schema),
  );

const compileSchema = ({ compiler }: Api, pointer: string, schema: unknown): Found[] =>
  schema === undefined ? [] : attempt(pointer, () => compiler.forRecords({ $ref: pointer } as Schema));

/** An answer that is made up keeps its schema, and says nothing to anybody. */
const findMissingExample = ({ document, behaviour }: Api, { operationId, responses }: Operation): Found[] => {
  if (behaviour.handlers && Object.hasOwn(behaviour.handlers, operationId)) return [];
  const [success] = [...responses].filter(([status]) => /^2/.test(status));
  const [mediaType] = Object.keys(success?.[1].value.content ?? {});
  if (!success || mediaType === undefined) return [];
  const [status, response] = success;
  const media = findMedia(response, mediaType);
  if (media && findExample(document, media)) return [];
  const message = `${operationId} has no example for ${status}, so its answer is made up from the schema; add one`;
  return [{ rule: 'no-example', severity: 'note', pointer: response.pointer, message }];
};

const checkExamples = ({ document, compiler }: Api): Found[] => {
  const validators = new Map<string, ReturnType<typeof compiler.forRecords>>();
  return listExamples(document).flatMap(({ pointer, schema, value }) => {
    try {
      const validator = validators.get(schema) ?? compiler.forRecords({ $ref: schema } as Schema);
      validators.set(schema, validator);
      if (validator(value)) return [];
      return toViolations(validator.errors, { in: 'body', name: '' }).map((violation) =>
        wrong('example', pointer + violation.pointer, violation.message),
      );
    } catch {
      // A schema that cannot be made ready is told where it is used.
      return [];
    }
  });
};

/** The operations of an API that comes with Rollcall for which nobody has written code. */
export const findUnhandled = ({ id, operations, behaviour: { handlers = {} } }: Api): Found[] =>
  operations
    .filter(({ operationId }) => !Object.hasOwn(handlers, operationId))
    .map(({ operationId, pointer }) => {
      const message = `${operationId} has no code behind it; add a handler to src/apis/${id}`;
      return wrong('handler', pointer, message);
    });
