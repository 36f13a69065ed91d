import type { Json } from '../../src/core/json.js';

/** What one operation's generated types say of its request. */
interface Described {
  readonly parameters: { readonly path?: unknown; readonly query?: unknown };
}

/** Names are those of the spec; a value may be a matcher, and a wrong one where the contract is about a refusal. */
type Named<T> = { readonly [Name in keyof NonNullable<T>]?: unknown };

/** What a consumer sends beside its credential. */
export interface Sent<O extends Described = Described> {
  readonly path?: Named<O['parameters']['path']>;
  readonly query?: Named<O['parameters']['query']>;
  readonly body?: unknown;
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

/** An interaction of an API whose operations have these generated types. */
export type InteractionOf<Operations> = {
  readonly [Id in keyof Operations]: Omit<Interaction, 'operation' | 'sends'> & {
    readonly operation: Id & string;
    readonly sends?: Operations[Id] extends Described ? Sent<Operations[Id]> : never;
  };
}[keyof Operations];

/** All that is agreed with one provider. */
export interface Contract {
  /** Id of the API; the contract is written to the folder of that name. */
  readonly api: string;
  /** The Authorization header of a consumer with full rights. */
  readonly credential: unknown;
  readonly interactions: readonly Interaction[];
}
