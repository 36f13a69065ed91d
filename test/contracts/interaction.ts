import type { Json } from '../../src/core/json.js';
import type { Bound } from './bind-variables.js';

/** What one operation's generated types say of its request. */
interface Described {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown };
  readonly requestBody?: unknown;
}

/** What a consumer sends beside its credential. */
export interface Sent {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
}

/**
 * A value of the generated types, of which every part may be the provider's. Those types are for handlers, which get
 * defaults; a consumer may leave members out.
 */
type Bindable<T> = Bound | (T extends object ? { readonly [Name in keyof T]?: Bindable<T[Name]> } : T);

type Members<T> = { readonly [Name in keyof NonNullable<T>]: Bindable<NonNullable<T>[Name]> };

type BodyOf<O> = O extends { readonly requestBody: { readonly content: { readonly 'application/json': infer Body } } }
  ? Bindable<Body>
  : never;

/** What the operation takes. */
interface Proper<O extends Described> extends Sent {
  readonly path?: Members<O['parameters']['path']>;
  readonly query?: Partial<Members<O['parameters']['query']>>;
  readonly body?: BodyOf<O>;
}

/** What the operation may refuse: names are those of the spec, but values need not fit. */
interface Loose<O extends Described> extends Sent {
  readonly path?: { readonly [Name in keyof NonNullable<O['parameters']['path']>]: unknown };
  readonly query?: { readonly [Name in keyof NonNullable<O['parameters']['query']>]?: unknown };
}

/** One thing that a consumer relies on: what it asks in which state, and what it reads of the answer. */
export interface Interaction {
  /** The operationId in the spec, which gives method and path. */
  readonly operation: string;
  /** What the contract calls it; no two of an API are called alike. */
  readonly asks: string;
  /** The scenario that the provider is in. @default baseline */
  readonly state?: string;
  readonly parameters?: Readonly<Record<string, Json>>;
  /** The value of the Authorization header, null for none. @default the API's full credential */
  readonly credential?: unknown;
  readonly sends?: Sent;
  readonly status: number;
  /** What the consumer reads of the body, as matchers; absent where it reads none. */
  readonly gets?: unknown;
}

type Success = 200 | 201 | 204;
type Failure = 400 | 401 | 403 | 404 | 409 | 412;

/** An interaction of an API whose operations have these generated types. */
export type InteractionOf<Operations> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Described
    ? Omit<Interaction, 'operation' | 'sends' | 'status'> & { readonly operation: Id & string } & (
          | { readonly status: Success; readonly sends?: Proper<Operations[Id]> }
          | { readonly status: Failure; readonly sends?: Loose<Operations[Id]> }
        )
    : never;
}[keyof Operations];

/** All that is agreed with one provider. */
export interface Contract {
  /** Id of the API; the contract is written to the folder of that name. */
  readonly api: string;
  /** What it is held to; what is agreed of documents stands in a folder of its own. @default 'observed' */
  readonly profile?: 'observed' | 'documented';
  /** The Authorization header of a consumer with full rights. */
  readonly credential: unknown;
  readonly interactions: readonly Interaction[];
}
