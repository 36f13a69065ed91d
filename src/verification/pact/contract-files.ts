import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../core/json.js';
import { RollcallError } from '../../core/rollcall-error.js';
import type { Profile } from '../../engine/behaviour.js';
import type { ContractFile, PactDocument } from './pact-document.js';

/** Which contracts are wanted. */
export interface ContractSource {
  /** A folder that has one for each API, or that of one API itself. */
  readonly folder: string;
  readonly apiId: string;
  /** Contracts with what is documented stand in a folder `documented`, in place of those of the same names. */
  readonly profile: Profile;
  /** What contracts call the provider. */
  readonly provider: string;
}

/**
 * Reads the contracts with a provider.
 * @throws RollcallError where there is none, or one that cannot be verified
 */
export const readContractFiles = ({ folder, apiId, profile, provider }: ContractSource): readonly ContractFile[] => {
  const own = join(folder, apiId);
  const place = existsSync(own) ? own : folder;
  const names = listFiles(place);
  if (names.length === 0) {
    throw refuse(`There is no contract in ${place}. Put Pact files there, or name another folder as \`contracts\`.`);
  }
  const special = join(place, profile);
  const replaced = existsSync(special) ? listFiles(special) : [];
  return [...new Set([...names, ...replaced])].toSorted().map((name) => {
    const file = join(replaced.includes(name) ? special : place, name);
    return readContract(file, provider);
  });
};

const listFiles = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    throw refuse(`The folder of contracts ${folder} cannot be read: ${(error as Error).message}.`, error);
  }
};

const readContract = (file: string, provider: string): ContractFile => {
  const pact = parse(file);
  if (!isObject(pact) || !isObject(pact['provider']) || !Array.isArray(pact['interactions'])) {
    throw refuse(`${file} is no Pact file: it has no provider or no list of interactions.`);
  }
  const { name } = pact['provider'];
  if (name !== provider) {
    const advice = 'Put it elsewhere, or say the name of the provider in the config: "pact": {"provider": …}.';
    throw refuse(`${file} is with the provider "${name}", and not with "${provider}". ${advice}`);
  }
  if (pact['interactions'].length === 0)
    throw refuse(`${file} has no interactions, so it would pass whatever happens.`);
  const bad = pact['interactions'].findIndex((each) => !isInteraction(each));
  if (bad >= 0)
    throw refuse(`${file} has an interaction without description, request or response: /interactions/${bad}.`);
  return { file, pact: pact as unknown as PactDocument };
};

const isInteraction = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['description'] === 'string' &&
  isObject(value['request']) &&
  typeof value['request']['method'] === 'string' &&
  typeof value['request']['path'] === 'string' &&
  isObject(value['response']);

const parse = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refuse(`The contract ${file} cannot be read: ${(error as Error).message}.`, error);
  }
};

const refuse = (message: string, cause?: unknown): RollcallError =>
  new RollcallError('INVALID_CONTRACT', message, { cause });
