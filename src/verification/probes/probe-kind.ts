import type { ApiOperation } from '../asked-operation.js';
import type { Asker } from './asker.js';

/** One kind of question that every operation is asked; what it has none for, it does not ask. */
export interface ProbeKind {
  /** What is tried, after the operation's id in the name of a case. */
  readonly name: string;
  probe(operation: ApiOperation, asker: Asker): Promise<void>;
}

/** The spec does not say enough to ask; that is nobody's fault. */
export class Unaskable extends Error {
  override readonly name = 'Unaskable';
}
