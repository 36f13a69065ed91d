import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import { createCredentials } from './credentials.js';
import { renderRefusal } from './refusal.js';

/** Drata Personnel. */
export const behaviour: ApiBehaviour<Company> = {
  credentials: createCredentials,
  variables: () => ({ workspaceId: '1' }),
  renderRefusal,
};
