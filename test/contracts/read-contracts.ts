import { readdirSync, readFileSync } from 'node:fs';
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
    .flatMap(({ name: api }) => readContractsOf(folder, api))
    .sort((left, right) => (left.file < right.file ? -1 : 1));

const readContractsOf = (folder: string, api: string): ContractFile[] =>
  readdirSync(join(folder, api)).map((name) => {
    const file = join(folder, api, name);
    const text = readFileSync(file, 'utf8');
    return { api, file, text, pact: JSON.parse(text) };
  });
