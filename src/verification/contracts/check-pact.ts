import type { ContractFound } from './contract-found.js';
import type { Pact, PactInteraction } from './pact.js';

/** What is wrong with a contract by itself, whatever its provider is. */
export const checkPact = (pact: Pact): ContractFound[] => {
  const { interactions, others, consumer, provider } = pact;
  const notes = others.map(({ pointer, description, kind }): ContractFound => {
    const message = `"${description}" is ${kind}, not an HTTP request, so it was not checked`;
    return { rule: 'contract-kind', severity: 'note', pointer, message };
  });
  if (interactions.length + others.length > 0) return [...notes, ...findSame(interactions)];
  const message = `nothing is agreed between ${consumer} and ${provider}: there is no interaction`;
  return [{ rule: 'contract-empty', severity: 'error', pointer: '', message }];
};

/** Pact knows an interaction by its description and states: of two alike only one would be verified. */
const findSame = (interactions: readonly PactInteraction[]): ContractFound[] => {
  const known = new Set<string>();
  return interactions.flatMap(({ pointer, description, states }): ContractFound[] => {
    const key = JSON.stringify([description, states.map(({ name, parameters }) => [name, parameters])]);
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    const message = `another interaction is called "${description}" in the same state; give this one a name of its own`;
    return [{ rule: 'contract-name', severity: 'error', pointer: `${pointer}/description`, message }];
  });
};
