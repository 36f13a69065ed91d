import type { Answer, HandlerContext } from './behaviour.js';
import type { Refusal } from './refusal.js';

/** The shape that openapi-typescript gives an operation. */
interface OperationShape {
  readonly parameters: {
    readonly query?: unknown;
    readonly path?: unknown;
    readonly header?: unknown;
    readonly cookie?: unknown;
  };
  readonly requestBody?: unknown;
  readonly responses: object;
}

type BodyOf<T> = T extends { content: infer C } ? C[keyof C] : undefined;

/** The request of an operation as its handler gets it: validated, in its types, defaults filled in. */
export interface TypedRequest<O extends OperationShape> {
  readonly path: NonNullable<O['parameters']['path']>;
  readonly query: NonNullable<O['parameters']['query']>;
  readonly header: NonNullable<O['parameters']['header']>;
  readonly cookie: NonNullable<O['parameters']['cookie']>;
  readonly body: BodyOf<O['requestBody']>;
}

type AnswerOf<R extends object> = {
  [S in keyof R]: S extends number
    ? BodyOf<R[S]> extends undefined
      ? Answer & { readonly status: S; readonly body?: never }
      : Answer & { readonly status: S; readonly body: BodyOf<R[S]> }
    : never;
}[keyof R];

/** Answers one operation with what its spec allows. */
export type TypedHandler<O extends OperationShape> = (
  request: TypedRequest<O>,
  context: HandlerContext,
) => Outcome<O> | Promise<Outcome<O>>;

type Outcome<O extends OperationShape> = AnswerOf<O['responses']> | Refusal;

/** Handlers for some or all operations of a spec's generated `operations`. */
export type TypedHandlers<Operations> = {
  readonly [Id in keyof Operations]?: Operations[Id] extends OperationShape ? TypedHandler<Operations[Id]> : never;
};
