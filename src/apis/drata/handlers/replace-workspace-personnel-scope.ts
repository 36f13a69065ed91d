import { isRefusal, type Refusal, refuseInvalid } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { findWorkspace } from '../scope/find-workspace.js';
import { findSyncedGroups } from '../scope/synced-groups.js';
import type { operations } from '../types.gen.js';
import { WORKSPACES } from '../workspace-record.js';

/** Makes the groups of the body the whole scope of a workspace, or refuses all of them. */
export const replaceWorkspacePersonnelScope: TypedHandler<operations['replaceWorkspacePersonnelScope']> = (
  { path, body },
  { tx },
) => {
  const workspace = findWorkspace(tx, path.workspaceId);
  if (isRefusal(workspace)) return workspace;
  const synced = findSyncedGroups(tx);
  const wrong = body.groupIds.findIndex((id) => !synced.has(id));
  if (wrong !== -1) return refuseGroup(wrong, body.groupIds[wrong] as number);
  const groupIds = [...new Set(body.groupIds)].sort((left, right) => left - right);
  if (groupIds.join() !== workspace.groupIds.join()) tx.put(WORKSPACES, workspace.id, { ...workspace, groupIds });
  return { status: 204 };
};

const refuseGroup = (index: number, id: number): Refusal => {
  const message = `is not a group that an IdP synchronizes: ${id}`;
  const pointer = `/groupIds/${index}`;
  return refuseInvalid(`body ${pointer} ${message}`, [{ in: 'body', name: '', pointer, rule: 'group', message }]);
};
