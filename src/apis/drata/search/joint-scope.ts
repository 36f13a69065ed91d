import type { View } from '../../../core/collection.js';
import type { WorkspaceRecord } from '../workspace-record.js';
import type { Scope } from './search-filters.js';

/** What a workspace is narrowed to: a scope without a group narrows nothing, as one that was cleared entirely. */
export const scopeOf = ({ groupIds }: WorkspaceRecord): Scope => (groupIds.length === 0 ? undefined : groupIds);

/** What a search of all workspaces covers: whoever can be found through at least one of them. */
export const jointScope: View<WorkspaceRecord, Scope> = {
  build: (workspaces) => {
    const scopes = workspaces.values().map(scopeOf);
    return scopes.includes(undefined) ? undefined : [...new Set(scopes.flatMap((scope) => scope ?? []))];
  },
};
