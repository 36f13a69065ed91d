import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentedResponses, nameOperation, type Operation, readResponses } from '../specs/read-table.js';
import type { ContractFile, PactInteraction } from './read-contracts.js';

/** Whether a path is one of this template; what is written out counts for more than a parameter. */
const countFit = (path: string, template: string): number => {
  const parts = path.split('/');
  const wanted = template.split('/');
  const fits = parts.length === wanted.length && wanted.every((part, at) => part.startsWith('{') || part === parts[at]);
  return fits ? wanted.filter((part) => !part.startsWith('{')).length : -1;
};

/** The operation that a request is for, such as `GET /users/{id}`. */
const findOperation = (operations: readonly Operation[], { request }: PactInteraction): string => {
  const fitting = operations
    .filter(({ method, path }) => method === request.method && countFit(request.path, path) >= 0)
    .sort((left, right) => countFit(request.path, right.path) - countFit(request.path, left.path));
  return fitting[0] ? nameOperation(fitting[0]) : `${request.method} ${request.path}, which is no operation`;
};

/** The statuses that the contracts have for each operation of an API. */
const listCovered = (operations: readonly Operation[], contracts: readonly ContractFile[]): Map<string, number[]> => {
  const covered = new Map<string, number[]>();
  for (const interaction of contracts.flatMap(({ pact }) => pact.interactions)) {
    const operation = findOperation(operations, interaction);
    covered.set(operation, [...(covered.get(operation) ?? []), interaction.response.status]);
  }
  return covered;
};

/** A success, and each error that the vendor's document names but 500, which no request can ask for. */
const listWanted = ({ statuses }: DocumentedResponses): string[] => {
  const errors = statuses.split(' ').filter((status) => /^4\d\d$/.test(status));
  return [/2\d\d/.exec(statuses)?.[0] ?? '2xx', ...errors];
};

const has = (statuses: readonly number[], wanted: string): boolean =>
  statuses.some((status) => String(status) === wanted || (wanted === '2xx' && status >= 200 && status < 300));

/** What the contracts of an API lack: operations, successes and documented errors; and what is no operation at all. */
export const findGaps = (api: string, contracts: readonly ContractFile[]): string[] => {
  const documented = readResponses().filter((each) => each.api === api);
  const covered = listCovered(documented, contracts);
  const names = new Set(documented.map(nameOperation));
  const unknown = [...covered.keys()].filter((name) => !names.has(name));
  const gaps = documented.flatMap((each) => {
    const statuses = covered.get(nameOperation(each)) ?? [];
    return listWanted(each)
      .filter((wanted) => !has(statuses, wanted))
      .map((wanted) => `${nameOperation(each)} ${wanted}`);
  });
  return [...unknown, ...gaps];
};

/** Reads a table beside this file, without its head. */
const readTable = (name: string): string[][] => {
  const [, ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => line.split('\t'));
};

/** How many interactions the contracts of each folder are to hold. */
export const readCounts = (): Readonly<Record<string, number>> =>
  Object.fromEntries(readTable('counts.tsv').map(([folder, count]) => [folder, Number(count)]));

/** The documented errors that no request of a consumer can provoke, such as `GET /users/{id} 400`; the table says why. */
export const listNotProvoked = (api: string): string[] =>
  readTable('not-provoked.tsv')
    .filter(([each]) => each === api)
    .map(([, operation, status]) => `${operation} ${status}`);
