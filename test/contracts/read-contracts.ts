import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../src/core/json.js';

/** One interaction as Pact writes it; nothing but what the tests rely on is typed. */
export interface PactInteraction {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string; readonly params?: JsonObject }[];
  readonly request: { readonly method: string; readonly path: string; readonly query?: JsonObject };
  readonly response: { readonly status: number };
}

/** A contract's file. */
export interface ContractFile {
  readonly api: string;
  readonly profile: 'observed' | 'documented';
  /** The folder that it stands in: `tidalbay`, `secureframe/documented`. */
  readonly place: string;
  readonly file: string;
  readonly text: string;
  readonly pact: { readonly interactions: readonly PactInteraction[]; readonly provider: { readonly name: string } };
}

/** The folder with the contracts of this project. */
export const contractsFolder = join(import.meta.dirname, '..', '..', 'contracts');

/** Every contract in a folder, which has a folder for each API. */
export const readContracts = (folder = contractsFolder): ContractFile[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: api }) => [
      ...readContractsOf(folder, { api, profile: 'observed', place: api }),
      ...readContractsOf(folder, { api, profile: 'documented', place: `${api}/documented` }),
    ])
    .sort((left, right) => (left.file < right.file ? -1 : 1));

type Place = Pick<ContractFile, 'api' | 'profile' | 'place'>;

const readContractsOf = (folder: string, { api, profile, place }: Place): ContractFile[] =>
  listFiles(join(folder, place)).map((file) => {
    const text = readFileSync(file, 'utf8');
    return { api, profile, place, file, text, pact: JSON.parse(text) };
  });

const listFiles = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ name }) => join(folder, name));
};
