import { isRefusal, refuseNotFound } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { findWorkspace } from '../scope/find-workspace.js';
import type { operations } from '../types.gen.js';
import { WORKSPACES } from '../workspace-record.js';

/** Takes one group out of the scope of a workspace. */
export const removeGroupFromWorkspacePersonnelScope: TypedHandler<
  operations['removeGroupFromWorkspacePersonnelScope']
> = ({ path: { workspaceId, groupId } }, { tx }) => {
  const workspace = findWorkspace(tx, workspaceId);
  if (isRefusal(workspace)) return workspace;
  if (!workspace.groupIds.includes(groupId)) {
    return refuseNotFound(`The group ${groupId} is not in scope for the workspace ${workspaceId}.`);
  }
  const groupIds = workspace.groupIds.filter((id) => id !== groupId);
  tx.put(WORKSPACES, workspaceId, { ...workspace, groupIds });
  return { status: 204 };
};
