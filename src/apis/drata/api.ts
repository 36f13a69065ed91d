import type { Company } from '../../company/company.js';
import { DAY } from '../../core/clock.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { monitor } from './compliance/monitor.js';
import { createCredentials } from './credentials.js';
import { getPersonnel } from './handlers/get-personnel.js';
import { getWorkspacePersonnelScope } from './handlers/get-workspace-personnel-scope.js';
import { listPersonnel } from './handlers/list-personnel.js';
import { performPersonnelAction } from './handlers/perform-personnel-action.js';
import { removeGroupFromWorkspacePersonnelScope } from './handlers/remove-group-from-workspace-personnel-scope.js';
import { replaceWorkspacePersonnelScope } from './handlers/replace-workspace-personnel-scope.js';
import { searchPersonnel } from './handlers/search-personnel.js';
import { searchWorkspacePersonnel } from './handlers/search-workspace-personnel.js';
import { updatePersonnel } from './handlers/update-personnel.js';
import { createStateValues } from './provider-states.js';
import { records } from './records/rules.js';
import { renderRefusal } from './refusal.js';
import { seeds } from './seed/seeds.js';
import type { operations } from './types.gen.js';

const handlers: TypedHandlers<operations> = {
  listPersonnel,
  searchPersonnel,
  searchWorkspacePersonnel,
  getPersonnel,
  updatePersonnel,
  performPersonnelAction,
  getWorkspacePersonnelScope,
  replaceWorkspacePersonnelScope,
  removeGroupFromWorkspacePersonnelScope,
};

/** Drata Personnel: people, the checks that they have to pass, and the groups in scope for a workspace. */
export const behaviour: ApiBehaviour<Company> = {
  // The spec's own validation stands between a raw request and the typed one.
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  seeds,
  records,
  jobs: { monitor: { every: DAY, coalesce: true, run: monitor } },
  credentials: createCredentials,
  variables: () => ({ workspaceId: '1' }),
  renderRefusal,
  stateValues: createStateValues,
  fullCredential: 'apiKey',
};
