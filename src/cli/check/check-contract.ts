import { basename, dirname, resolve } from 'node:path';
import type { Misfit } from '../../core/misfit.js';
import { suggestWord } from '../../core/suggest-word.js';
import type { Api } from '../../engine/api.js';
import type { Profile } from '../../engine/behaviour.js';
import { isMisfit, readSourceFile } from '../../server/source-file.js';
import { createInteractionCheck } from '../../verification/contracts/check-interaction.js';
import { checkPact } from '../../verification/contracts/check-pact.js';
import type { ContractFound } from '../../verification/contracts/contract-found.js';
import type { Pact, PactInteraction } from '../../verification/contracts/pact.js';
import { isPact, readPact } from '../../verification/contracts/read-pact.js';
import type { FindApi } from './find-api.js';
import type { KnownStates } from './known-states.js';

/** What contracts are held against. */
export interface ContractRules {
  readonly findApi: FindApi;
  readonly states: KnownStates;
}

/** What came of checking a contract. */
export interface CheckedContract {
  readonly misfits: readonly Misfit[];
  readonly interactions: number;
  /** Names of the states that it has. */
  readonly states: readonly string[];
}

/** Checks the contract in a file: its form, its provider, and each interaction against the spec and the scenarios. */
export const checkContract = async (file: string, rules: ContractRules): Promise<CheckedContract> => {
  const source = readSourceFile(file);
  if (isMisfit(source)) return { misfits: [source], interactions: 0, states: [] };
  const place = (found: ContractFound): Misfit => ({ ...found, place: source.locate(found.pointer) });
  const pact = isPact(source.value) ? readPact(source.value) : { faults: [{ pointer: '', message: 'is no contract' }] };
  if ('faults' in pact) {
    const misfits = pact.faults.map((fault) => place({ ...fault, rule: 'contract-form', severity: 'error' }));
    return { misfits, interactions: 0, states: [] };
  }
  const found = [...checkPact(pact), ...(await checkProvider(pact, toProfile(file), rules))];
  const states = pact.interactions.flatMap((each) => each.states.map(({ name }) => name));
  return { misfits: found.map(place), interactions: pact.interactions.length, states };
};

/** Contracts with what is documented, where that is something else, stand in a folder of that name. */
const toProfile = (file: string): Profile =>
  basename(dirname(resolve(file))) === 'documented' ? 'documented' : 'observed';

const checkProvider = async (
  { provider, interactions }: Pact,
  profile: Profile,
  rules: ContractRules,
): Promise<ContractFound[]> => {
  const { api, message } = await rules.findApi(provider, profile);
  const found: ContractFound[] = [];
  if (message !== undefined) {
    const severity = api ? 'note' : 'error';
    found.push({ rule: 'contract-provider', severity, pointer: '/provider/name', message });
  }
  const check = api && createInteractionCheck(api);
  for (const interaction of interactions) {
    const own = [...(check?.(interaction) ?? []), ...(await checkStates(interaction, api, rules))];
    found.push(...own.map((each) => ({ ...each, message: `in "${interaction.description}": ${each.message}` })));
  }
  return found;
};

const checkStates = async (
  { states, expressions }: PactInteraction,
  api: Api | undefined,
  { states: known }: ContractRules,
): Promise<ContractFound[]> => {
  const found: ContractFound[] = [];
  for (const { name, parameters, pointer } of states) {
    const reason = await known.refuse(name, parameters);
    if (reason !== undefined) found.push({ rule: 'contract-state', severity: 'error', pointer, message: reason });
  }
  if (!api || found.length > 0 || expressions.length === 0) return found;
  // Who names no state is in the one that a mock starts in.
  const asked = states.length > 0 ? states : [{ name: 'baseline', parameters: {} }];
  const lists = await Promise.all(asked.map(({ name, parameters }) => known.listValues(api, name, parameters)));
  const names = lists.flatMap((list) => list ?? []);
  const shown = asked.map(({ name }) => `"${name}"`).join(' and ');
  const isServed = lists.some((list) => list !== undefined);
  return expressions
    .filter(({ name }) => !names.includes(name))
    .map(({ name, pointer }): ContractFound => {
      if (isServed) {
        const message = `the state ${shown} of ${api.id} has no value "${name}".${suggestWord(name, names)}`;
        return { rule: 'contract-value', severity: 'error', pointer, message };
      }
      const message = `Rollcall has no values for states of ${api.id}, so whoever sets the state up has to return "${name}"`;
      return { rule: 'contract-value', severity: 'note', pointer, message };
    });
};
