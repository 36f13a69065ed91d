import type { View } from '../../../core/collection.js';
import type { WorkspaceRecord } from '../workspace-record.js';

/** The groups that are in scope for at least one workspace: what a search of all of them covers. */
export const jointScope: View<WorkspaceRecord, readonly number[]> = {
  build: (workspaces) => [...new Set(workspaces.values().flatMap(({ groupIds }) => groupIds))],
};
