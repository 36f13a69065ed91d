import { isRefusal } from '../../../engine/refusal.js';
import type { TypedHandler } from '../../../engine/typed-handler.js';
import { findWorkspace } from '../scope/find-workspace.js';
import { answerSearch } from '../search/answer-search.js';
import { scopeOf } from '../search/joint-scope.js';
import type { operations } from '../types.gen.js';

/** One page of the people in the scope of a workspace who match, as the search index has them. */
export const searchWorkspacePersonnel: TypedHandler<operations['searchWorkspacePersonnel']> = (
  { path, query },
  { index },
) => {
  const workspace = findWorkspace(index, path.workspaceId);
  return isRefusal(workspace) ? workspace : answerSearch(index, query, scopeOf(workspace));
};
