import { type Located, locate, locateOperations, namesUnder, step, stepAll } from '../specs/located.js';

/** A spec as parsed YAML; nothing but what the tests rely on is typed. */
export interface SpecDocument {
  readonly servers: readonly { readonly url: string }[];
  readonly security?: SecurityRequirements;
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, string>>>> };
  readonly [name: string]: unknown;
}

type SecurityRequirements = readonly Readonly<Record<string, readonly string[]>>[];

/** A parameter of an operation. */
export interface SpecParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Located;
  readonly place: Located;
}

/** The body that an operation takes, in one media type. */
export interface SpecBody {
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: Located;
  readonly examples: readonly unknown[];
}

/** An operation, read from its spec without any help of the engine. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly SpecParameter[];
  readonly bodies: readonly SpecBody[];
  /** Declared responses by status, class or `default`. */
  readonly responses: ReadonlyMap<string, Located>;
  readonly security: SecurityRequirements;
  /** `x-body-limit`: bytes that its body may have, where it takes more than others. */
  readonly bodyLimit: number | undefined;
}

/** Every operation of a spec. */
export const readOperations = (document: SpecDocument): SpecOperation[] =>
  locateOperations(locate(document)).map(({ method, path, operation, item }) => ({
    operationId: operation.value.operationId as string,
    method,
    path,
    parameters: readParameters([...stepAll(item, 'parameters'), ...stepAll(operation, 'parameters')]),
    bodies: readBodies(step(operation, 'requestBody')),
    responses: new Map(
      namesUnder(operation, 'responses').map((status) => [status, step(operation, 'responses', status)]),
    ),
    bodyLimit: operation.value['x-body-limit'] as number | undefined,
    security: (operation.value.security ?? document.security ?? []) as SecurityRequirements,
  }));

const readParameters = (places: readonly Located[]): SpecParameter[] => {
  const parameters = places.map(readParameter);
  // The last one of a name and place is the operation's own.
  return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
};

const readParameter = (place: Located): SpecParameter => {
  const { name, in: where, required = false, style } = place.value;
  const usual = where === 'query' || where === 'cookie' ? 'form' : 'simple';
  return {
    name: name as string,
    in: where as string,
    required: required as boolean,
    style: (style ?? usual) as string,
    explode: (place.value.explode ?? (style ?? usual) === 'form') as boolean,
    schema: step(place, 'schema'),
    place,
  };
};

const readBodies = (body: Located): SpecBody[] =>
  namesUnder(body, 'content').map((mediaType) => {
    const media = step(body, 'content', mediaType);
    const named = namesUnder(media, 'examples').map((name) => step(media, 'examples', name).value.value);
    const own = 'example' in media.value ? [media.value.example] : [];
    return {
      mediaType,
      required: body.value.required === true,
      schema: step(media, 'schema'),
      examples: [...own, ...named],
    };
  });

/** The response that an operation declares for a status. */
export const findDeclared = ({ responses }: SpecOperation, status: number): Located | undefined =>
  responses.get(String(status)) ?? responses.get(`${Math.floor(status / 100)}XX`) ?? responses.get('default');
