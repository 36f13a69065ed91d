/** The collection of the workspaces, by id. */
export const WORKSPACES = 'drata/workspaces';

/** A workspace and the groups that are in scope for it. */
export type WorkspaceRecord = {
  readonly id: number;
  readonly name: string;
  /** In order, each once. */
  readonly groupIds: readonly number[];
};
