import type { Transaction } from '../../../core/transaction.js';
import { type Refusal, refuseNotFound } from '../../../engine/refusal.js';
import { WORKSPACES, type WorkspaceRecord } from '../workspace-record.js';

/** Finds the workspace that a path names. */
export const findWorkspace = (tx: Transaction, id: number): WorkspaceRecord | Refusal =>
  tx.get<WorkspaceRecord>(WORKSPACES, id) ?? refuseNotFound(`There is no workspace ${id}.`);
