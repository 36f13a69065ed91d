import type { Company } from '../../company/company.js';
import { DAY } from '../../core/clock.js';
import type { ApiBehaviour } from '../../engine/behaviour.js';
import { createCredentials } from './credentials.js';
import { handlers } from './handlers.js';
import { createStateValues } from './provider-states.js';
import { recalculate } from './recalculate.js';
import { records } from './records.js';
import { renderRefusal } from './refusal.js';
import { seedCalculations, seedEmployees, seedEvents } from './seed.js';

/** TIDALBAY: human-risk records whose scores follow from events and from the passing of time. */
export const behaviour: ApiBehaviour<Company> = {
  handlers: handlers as NonNullable<ApiBehaviour['handlers']>,
  seeds: { employees: seedEmployees, events: seedEvents, calculations: seedCalculations },
  records,
  jobs: { recalculate: { every: DAY, coalesce: true, run: recalculate } },
  credentials: createCredentials,
  renderRefusal,
  stateValues: createStateValues,
  fullCredential: 'apiKey',
};
