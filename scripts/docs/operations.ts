import type { Api } from '../../src/engine/api.js';
import { loadApis } from '../../src/server/load-apis.js';
import { createTable } from './table.js';

/** How many operations of an API its own code answers. */
const countHandlers = ({ behaviour }: Api): number => Object.keys(behaviour.handlers ?? {}).length;

/** The table of what is answered from state and what from the spec's examples. */
export const describeOperations = async (): Promise<string> => {
  const apis = await loadApis([], 'observed');
  const rows = apis.map((api) => {
    const stateful = countHandlers(api);
    return [`\`${api.id}\``, String(api.operations.length), String(stateful), String(api.operations.length - stateful)];
  });
  const sum = (column: number): string => String(rows.reduce((total, row) => total + Number(row[column]), 0));
  const head = ['API', 'Operations', 'From state', "From the spec's examples"];
  return createTable(head, [...rows, ['all', sum(1), sum(2), sum(3)]]);
};
