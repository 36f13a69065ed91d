import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { PERSONNEL, type PersonnelRecord } from '../personnel-record.js';
import { countActive } from '../scope/count-active.js';
import { findWorkspace } from '../scope/find-workspace.js';
import { findSyncedGroups } from '../scope/synced-groups.js';
import type { operations } from '../types.gen.js';

/** The groups in scope for a workspace, and how many people that makes. */
export const getWorkspacePersonnelScope: TypedHandler<operations['getWorkspacePersonnelScope']> = (
  { path },
  { tx },
) => {
  const workspace = findWorkspace(tx, path.workspaceId);
  if (isRefusal(workspace)) return workspace;
  const synced = findSyncedGroups(tx);
  const scope = workspace.groupIds.flatMap((id) => synced.get(id) ?? []);
  const personnel = tx.collection<PersonnelRecord>(PERSONNEL);
  return {
    status: 200,
    body: {
      groups: scope.map(({ group: { id, name }, provider }) => ({ id, name, connectionProvider: provider })),
      scopedPersonnelCount: countActive(
        personnel,
        scope.map(({ group }) => group.id),
      ),
      totalCount: countActive(personnel, [...synced.keys()]),
    },
  };
};
