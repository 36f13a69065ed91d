import type { BrokerExposure } from '../../../company/person.js';
import { createChance } from '../../../core/chance.js';
import { toSeconds } from '../../../core/clock.js';
import type { ExposureMove, ExposureRecord } from '../exposure-record.js';
import { toExposureId } from '../identifiers.js';
import { drawNextStep } from '../move-exposure.js';
import type { KnownPerson } from './known-people.js';
import { writeInstant } from './write-instant.js';

const toDatum = (datum: BrokerExposure['dataFound'][number]): string => (datum === 'phone' ? 'phone_number' : datum);

/** What must have happened for an exposure to be where it is. */
const toHistory = (exposure: BrokerExposure, sentAfter: number): ExposureMove[] => {
  const { status } = exposure;
  const last = { status, when: writeInstant(exposure.changedAt) };
  if (status === 'pending' || status === 'not_found') return [last];
  const first = { status: 'pending' as const, when: writeInstant(exposure.foundAt) };
  if (status === 'in_progress') return [first, last];
  const found = Date.parse(exposure.foundAt);
  const changed = Date.parse(exposure.changedAt);
  const sent = toSeconds(found + (changed - found) * sentAfter);
  return [first, { status: 'in_progress', when: sent }, last];
};

/** The exposures of somebody as Privacy Bee has them at first; `brokers` are the ids of the brokers by their keys. */
export const toExposures = (known: KnownPerson, brokers: ReadonlyMap<string, number>): ExposureRecord[] => {
  const { person, company, companyId, seed, number } = known;
  return person.exposures.map((exposure, index) => {
    const id = toExposureId(seed, number, index);
    const { status, exposed } = exposure;
    const sentAfter = createChance(seed, 'privacybee', 'sent', id).next();
    return {
      id,
      employee_id: known.id,
      company_id: companyId,
      broker: brokers.get(exposure.broker) as number,
      exposed,
      data_found: exposure.dataFound.map(toDatum),
      history: toHistory(exposure, sentAfter),
      // Counted from the scenario's instant, or nearly all would have been due long before.
      next_step_at: drawNextStep(seed, { id, status, from: Date.parse(company.at) }),
    };
  });
};
