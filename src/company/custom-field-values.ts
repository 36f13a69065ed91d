import type { Basis } from './basis.js';
import { DAY, toDate } from './calendar.js';
import { drawInstant } from './draw-instant.js';
import type { Person } from './person.js';
import type { Position } from './position.js';

const STAKEHOLDERS = ['Security & IT', 'Finance', 'Customers', 'Auditors', 'Board'] as const;

/** Answers the company's own questions for somebody; not everybody has every answer. */
export const createCustomFieldValues = (basis: Basis, position: Position): Person['customFields'] => ({
  ...makeUpValues(basis, position),
  ...basis.terms.customFields,
});

const makeUpValues = (basis: Basis, { department }: Position): Person['customFields'] => {
  const { role, career, calendar } = basis;
  const chance = basis.chance('custom-fields');
  const values: Record<string, string> = {
    'cost-center': `${department.key.toUpperCase()}-${chance.integer(100, 109)}`,
  };
  if (role.kind === 'service-account') return values;
  if (chance.happens(0.7)) values['clearance-level'] = String(chance.integer(1, 5));
  if (role.kind === 'contractor') {
    values['contract-renewal'] = toDate(calendar.midnight + chance.integer(-60, 365) * DAY);
  }
  if (chance.happens(0.2)) values.stakeholders = chance.pick(STAKEHOLDERS);
  if (chance.happens(0.3)) values['equipment-budget'] = String(chance.integer(2, 40) * 50);
  if (career.active !== null && chance.happens(0.5)) {
    values['last-appraisal'] = toDate(drawInstant(chance, career.active.from, career.active.to));
  }
  return values;
};
