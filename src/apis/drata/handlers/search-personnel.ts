import type { TypedHandler } from '../../../engine/typed-handler.js';
import { answerSearch } from '../search/answer-search.js';
import { jointScope } from '../search/joint-scope.js';
import type { operations } from '../types.gen.js';
import { WORKSPACES } from '../workspace-record.js';

/** One page of the people who match in any workspace, as the search index has them. */
export const searchPersonnel: TypedHandler<operations['searchPersonnel']> = ({ query }, { index }) =>
  answerSearch(index, query, index.view(WORKSPACES, jointScope));
