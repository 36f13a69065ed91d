import type { Basis } from './basis.js';
import type { IndividualTerms, PersonTerms } from './person-terms.js';
import { type Role, settledEmployee } from './role.js';
import { createUsualRole, listUsualDifferences } from './usual-role.js';

const MEMBERS = Object.keys(settledEmployee) as (keyof Role)[];

/** A list says exactly what the role has only a word for. */
const isList = (member: keyof Role, value: unknown): boolean => member !== 'exclusions' && Array.isArray(value);

const pickRole = (terms: PersonTerms): Partial<Role> =>
  Object.fromEntries(
    MEMBERS.flatMap((member) => {
      const value = terms[member];
      return value === undefined || isList(member, value) ? [] : [[member, value]];
    }),
  );

/** Makes somebody different; a new kind or phase brings along what goes with it, unless the terms say otherwise. */
export const applyTerms = (
  { role, terms }: Pick<Basis, 'role' | 'terms'>,
  more: PersonTerms,
): Pick<Basis, 'role' | 'terms'> => {
  const { kind = role.kind, phase = role.phase } = more;
  const usual = kind === role.kind && phase === role.phase ? {} : listUsualDifferences(kind, phase);
  const riskEvents = [...(terms.riskEvents ?? []), ...(more.riskEvents ?? [])];
  const customFields = { ...terms.customFields, ...more.customFields };
  return { role: { ...role, ...usual, ...pickRole(more) }, terms: { ...terms, ...more, riskEvents, customFields } };
};

/** Who somebody is whom a scenario describes, seen from the instant `at`. */
export const createRole = (terms: IndividualTerms, at: number): Role => ({
  ...createUsualRole(terms.kind ?? 'employee', terms.phase ?? toPhase(terms, at)),
  ...pickRole(terms),
});

const toPhase = ({ startDate, endDate }: IndividualTerms, at: number): Role['phase'] => {
  if (typeof endDate === 'string') return 'former';
  return startDate !== undefined && Date.parse(startDate) > at ? 'future' : 'current';
};
