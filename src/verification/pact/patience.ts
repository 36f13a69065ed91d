/** Milliseconds that Pact's verifier waits for an answer: the gate decides how patient a run is. */
export const PATIENCE = 3_600_000;
