import type { OpenAPIV3_1 } from 'openapi-types';
import type { Api } from '../engine/api.js';
import { joinPointer, resolveReference } from '../openapi/document.js';
import type { Operation, Parameter } from '../openapi/operation.js';
import { locatePlace, type SchemaPlace } from '../openapi/schema-place.js';

/** A parameter as whoever fills it in needs to know it. */
export interface AskedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: SchemaPlace;
  /** The parameter itself, for its examples and extensions. */
  readonly place: SchemaPlace;
}

/** A body that an operation takes, in one media type. */
export interface AskedBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: SchemaPlace;
  readonly examples: readonly unknown[];
}

/** An operation as whoever makes requests to it needs to know it. */
export interface AskedOperation {
  readonly operationId: string;
  readonly method: string;
  /** Path template below the server's path. */
  readonly path: string;
  readonly parameters: readonly AskedParameter[];
  readonly bodies: readonly AskedBody[];
  /** By status, class or `default`. */
  readonly responses: ReadonlyMap<string, SchemaPlace>;
}

/** One of an API that is verified. */
export interface ApiOperation extends AskedOperation {
  readonly operation: Operation;
}

const described = new WeakMap<Api, readonly ApiOperation[]>();

/** All operations of an API, as whoever makes requests to them needs to know them. */
export const listAskedOperations = (api: Api): readonly ApiOperation[] => {
  const known = described.get(api) ?? api.operations.map((operation) => describe(api, operation));
  described.set(api, known);
  return known;
};

const describe = (api: Api, operation: Operation): ApiOperation => {
  const { operationId, method, path } = operation;
  const parameters = operation.parameters.map(({ value, pointer }) => describeParameter(api, value, pointer));
  const responses = new Map(
    [...operation.responses].map(([status, { pointer }]) => [status, locatePlace(api.document, pointer)]),
  );
  return { operationId, method, path, parameters, bodies: describeBodies(api, operation), responses, operation };
};

const describeParameter = ({ document }: Api, parameter: Parameter, pointer: string): AskedParameter => {
  const {
    name,
    in: where,
    required = false,
    style = where === 'query' || where === 'cookie' ? 'form' : 'simple',
  } = parameter;
  const [range] = Object.keys(parameter.content ?? {});
  const inside = range === undefined ? ['schema'] : ['content', range, 'schema'];
  return {
    name,
    in: where,
    required,
    style,
    explode: parameter.explode ?? style === 'form',
    schema: locatePlace(document, joinPointer(pointer, ...inside)),
    place: locatePlace(document, pointer),
  };
};

const describeBodies = ({ document }: Api, { requestBody }: Operation): AskedBody[] =>
  Object.entries(requestBody?.value.content ?? {}).map(([mediaType, media]) => {
    const pointer = joinPointer(requestBody?.pointer as string, 'content', mediaType);
    const schema = locatePlace(document, joinPointer(pointer, 'schema'));
    const named = Object.entries(media.examples ?? {}).flatMap(([name, value]) => {
      const located = { value, pointer: joinPointer(pointer, 'examples', name) };
      const example = resolveReference<OpenAPIV3_1.ExampleObject>(document, located);
      return example && 'value' in example.value ? [example.value.value as unknown] : [];
    });
    const own = 'example' in media ? [media.example as unknown] : [];
    const general = 'example' in schema.value ? [schema.value['example']] : [];
    const listed = Array.isArray(schema.value['examples']) ? (schema.value['examples'] as unknown[]) : [];
    const examples = [...own, ...named];
    return {
      mediaType,
      required: requestBody?.value.required === true,
      schema,
      examples: examples.length > 0 ? examples : [...general, ...listed],
    };
  });
