import type { Company } from '../../company/company.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import type { TypedHandlers } from '../../engine/typed-handler.js';
import { listCredentials } from './credentials.js';
import { getUser } from './handlers/get-user.js';
import { listUsers } from './handlers/list-users.js';
import { updateUser } from './handlers/update-user.js';
import { jobs } from './jobs.js';
import { createStateValues } from './provider-states.js';
import { records } from './records.js';
import { renderRefusal } from './refusal.js';
import { seeds } from './seed.js';
import type { operations } from './types.gen.js';

const handlers: TypedHandlers<operations> = { listUsers, getUser, updateUser };

/** Secureframe's users: what its spec cannot say. */
export const behaviour: ApiBehaviour<Company> = {
  // The spec's own validation stands between a raw request and the typed one.
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  seeds,
  records,
  credentials: listCredentials,
  renderRefusal,
  jobs,
  stateValues: createStateValues,
  fullCredential: 'apiKey',
};
