import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { createCredentials } from './credentials.js';
import { organizationHandlers } from './handlers/organizations.js';
import { renderRefusal } from './refusal.js';
import type { operations } from './types.gen.js';

const handlers: TypedHandlers<operations> = { ...organizationHandlers };

/** Peoplelogic Directory: organizations, accounts, employees and groups, and how they belong together. */
export const behaviour: ApiBehaviour<Company> = {
  // The spec's own validation stands between a raw request and the typed one.
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  credentials: createCredentials,
  renderRefusal,
};
