import { createUuid } from '../../core/chance.js';
import type { Transaction } from '../../core/transaction.js';

/** An id for a new record of the collection: of its number, or of the next one where records were deleted by hand. */
export const createFreeId = (tx: Transaction, name: string): string => {
  const records = tx.collection(name);
  for (let number = records.size; ; number++) {
    const id = createUuid(tx.seed, name, 'created', number);
    if (!records.get(id)) return id;
  }
};
