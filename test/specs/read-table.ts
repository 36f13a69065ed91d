import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One operation of the documents; its statuses and parameters come from the tables beside it. */
export interface Operation {
  readonly api: string;
  readonly method: string;
  readonly path: string;
}

/** What a document says of one parameter, `-` where it says nothing. */
export interface Parameter extends Operation {
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly name: string;
  readonly type: string;
  readonly required: 'yes' | 'no';
  readonly default: string;
  readonly enum: string;
  readonly bounds: string;
}

/** The statuses that a document gives for an operation, apart by spaces; `2xx` is a success without a number. */
export interface DocumentedResponses extends Operation {
  readonly statuses: string;
}

/** Reads a table of this folder; the first line names the columns. */
const readTable = <Row extends object>(name: string): Row[] => {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n');
  const [columns = [], ...rows] = lines.map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Row);
};

export const readOperations = (): Operation[] => readTable<Operation>('operations.tsv');
export const readParameters = (): Parameter[] => readTable<Parameter>('parameters.tsv');
export const readResponses = (): DocumentedResponses[] => readTable<DocumentedResponses>('responses.tsv');

/** The line that names an operation in messages and in comparisons. */
export const nameOperation = ({ method, path }: Omit<Operation, 'api'>): string => `${method} ${path}`;
