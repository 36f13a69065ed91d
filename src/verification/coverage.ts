import type { Api } from '../engine/api.js';
import type { Operation } from '../openapi/operation.js';

/** What was seen of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** Every documented status (`200`, `4XX`, `default`), and how many answers fell under it. */
  readonly documented: Readonly<Record<string, number>>;
  /** Statuses that came and are not documented. */
  readonly undocumented: Readonly<Record<string, number>>;
}

/** How much of a spec was seen at work: operations, and the statuses that they document. */
export interface Coverage {
  readonly operations: { readonly seen: number; readonly all: number };
  readonly answers: { readonly seen: number; readonly all: number };
  readonly byOperation: readonly OperationCoverage[];
}

/** Counts answers by operation and status. */
export class CoverageCount {
  readonly #operations: readonly Operation[];
  readonly #seen = new Map<Operation, Map<number, number>>();

  constructor({ operations }: Api) {
    this.#operations = operations;
  }

  /** Counts an answer. */
  add(operation: Operation, status: number): void {
    const statuses = this.#seen.get(operation) ?? new Map<number, number>();
    this.#seen.set(operation, statuses.set(status, (statuses.get(status) ?? 0) + 1));
  }

  /** What was counted so far. */
  take(): Coverage {
    const byOperation = this.#operations.map((operation) => describe(operation, this.#seen.get(operation)));
    const cells = byOperation.flatMap(({ documented }) => Object.values(documented));
    return {
      operations: { seen: this.#seen.size, all: this.#operations.length },
      answers: { seen: cells.filter((count) => count > 0).length, all: cells.length },
      byOperation,
    };
  }
}

const describe = (operation: Operation, seen: ReadonlyMap<number, number> = new Map()): OperationCoverage => {
  const documented = Object.fromEntries([...operation.responses.keys()].map((status) => [status, 0]));
  const undocumented: Record<string, number> = {};
  for (const [status, count] of seen) {
    const key = [String(status), `${String(status)[0]}XX`, 'default'].find((each) => each in documented);
    if (key === undefined) undocumented[status] = count;
    else documented[key] = (documented[key] ?? 0) + count;
  }
  return { operation: operation.operationId, method: operation.method, path: operation.path, documented, undocumented };
};
