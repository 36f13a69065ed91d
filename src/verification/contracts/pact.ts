import type { Json, JsonObject } from '../../core/json.js';

/** A contract between a consumer and a provider, of any version of Pact's format. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly PactInteraction[];
  /** Interactions that are about no HTTP request. */
  readonly others: readonly OtherInteraction[];
}

/** What a consumer asks in a state, and what it reads of the answer. Pointers lead into the file. */
export interface PactInteraction {
  readonly pointer: string;
  readonly description: string;
  readonly states: readonly PactState[];
  readonly request: PactRequest;
  readonly response: PactResponse;
  /** The names in expressions that the provider's state gives values for. */
  readonly expressions: readonly PactExpression[];
}

/** A state that the provider is to be in. */
export interface PactState {
  readonly pointer: string;
  readonly name: string;
  readonly parameters: JsonObject;
}

/** A request, with the examples that the consumer was tested with. Header names are lower case. */
export interface PactRequest {
  readonly method: string;
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PactBody | undefined;
}

/** What is read of an answer; what is not named may be anything. */
export interface PactResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PactBody | undefined;
}

/** A body as a value, and as what goes over the wire. */
export interface PactBody {
  readonly pointer: string;
  readonly contentType: string | undefined;
  readonly value: Json;
  readonly bytes: Uint8Array;
}

/** A value that the provider's state decides: `employeeId` of `${employeeId}`. */
export interface PactExpression {
  readonly pointer: string;
  readonly name: string;
}

/** An interaction that is no HTTP request and answer, such as a message. */
export interface OtherInteraction {
  readonly pointer: string;
  readonly description: string;
  readonly kind: string;
}
