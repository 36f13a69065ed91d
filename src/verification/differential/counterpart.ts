import type { EnteredState } from '../states/state-provider.js';
import type { OutgoingRequest } from '../verification-client.js';

/** What a mock answers. */
export interface CounterpartAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The mock that an implementation is compared with. */
export interface Counterpart {
  /** Sends a request; what `url` says is below the server's path. */
  send(request: OutgoingRequest): Promise<CounterpartAnswer>;
  /** Goes back to the state that everything begins from. */
  enter(): Promise<EnteredState>;
  close(): Promise<void>;
}
