import type { Chance } from '../core/chance.js';
import type { Basis } from './basis.js';
import { brokers } from './brokers.js';
import { toInstant } from './calendar.js';
import type { Broker } from './company.js';
import { drawInstant } from './draw-instant.js';
import type { BrokerExposure } from './person.js';
import type { ExposureTerms } from './person-terms.js';

type Status = BrokerExposure['status'];

const MOST = 30;

const STATUSES: readonly (readonly [Status, number])[] = [
  ['pending', 25],
  ['in_progress', 25],
  ['closed', 35],
  ['not_found', 15],
];

const LIKELIHOOD_EXPOSED: Readonly<Record<Status, number>> = {
  pending: 0.9,
  in_progress: 0.75,
  closed: 0.05,
  not_found: 0,
};

/** Every pair that can be: what was not found cannot show. */
const PAIRS: readonly (readonly [Status, boolean])[] = [
  ['pending', true],
  ['pending', false],
  ['in_progress', true],
  ['in_progress', false],
  ['closed', true],
  ['closed', false],
  ['not_found', false],
];

const SIZES: readonly (readonly [readonly [fewest: number, most: number], number])[] = [
  [[0, 0], 30],
  [[1, 5], 42],
  [[6, 15], 21],
  [[16, MOST], 7],
];

const DETAILS = ['email', 'phone', 'address', 'age', 'relatives'] as const;

/** Every set of data that a broker can have found; the name is always in it. */
const FINDINGS: readonly BrokerExposure['dataFound'][] = Array.from({ length: 2 ** DETAILS.length }, (_, mask) => [
  'name' as const,
  ...DETAILS.filter((_detail, bit) => (mask >> bit) & 1),
]);

const drawCount = ({ role }: Basis, chance: Chance): number => {
  if (role.exposures === 'most') return MOST;
  if (role.exposures === 'every-status') return PAIRS.length;
  const [fewest, most] = chance.pickWeighted(SIZES);
  return chance.integer(fewest, most);
};

const drawState = (status: Status, chance: Chance): readonly [Status, boolean] => [
  status,
  chance.happens(LIKELIHOOD_EXPOSED[status]),
];

/** What the scenario says of each exposure, or the pairs of a state that it asks for; nothing where chance decides. */
const listTerms = ({ role, terms }: Basis): readonly ExposureTerms[] => {
  if (typeof terms.exposures === 'object') return terms.exposures;
  if (role.exposures !== 'every-status') return [];
  return PAIRS.map(([status, exposed]) => ({ status, exposed }));
};

/** Every broker once, in an order of the person's own, after those that the scenario names. */
const orderBrokers = (terms: readonly ExposureTerms[], chance: Chance): readonly string[] => {
  // There is a prime number of brokers, so no stride comes back to one before all were visited.
  const first = chance.integer(0, brokers.length - 1);
  const stride = chance.integer(1, brokers.length - 1);
  const taken = new Set(terms.flatMap(({ broker }) => broker ?? []));
  const free = brokers.map((_, index) => (brokers[(first + index * stride) % brokers.length] as Broker).key);
  return taken.size === 0 ? free : free.filter((key) => !taken.has(key));
};

/** Makes up which data brokers list somebody, none to thirty, each at most once, and what came of it. */
export const createExposures = (basis: Basis): readonly BrokerExposure[] => {
  const { role, career, calendar } = basis;
  const given = typeof basis.terms.exposures === 'object';
  if (!given && role.exposures === 'none') return [];
  const chance = basis.chance('exposures');
  const terms = listTerms(basis);
  const order = orderBrokers(terms, chance);
  return Array.from({ length: given ? terms.length : drawCount(basis, chance) }, (_, index) => {
    const term = terms[index];
    const [status, drawn] =
      term?.exposed === undefined
        ? drawState(term?.status ?? chance.pickWeighted(STATUSES), chance)
        : [term.status, term.exposed];
    const found = drawInstant(chance, career.created, calendar.midnight - 1);
    const changed = status === 'pending' ? found : drawInstant(chance, found, calendar.midnight - 1);
    const dataFound = status === 'not_found' ? [] : (term?.dataFound ?? chance.pick(FINDINGS));
    return {
      key: `${basis.key}-exposure-${index + 1}`,
      broker: term?.broker ?? (order[index] as string),
      status,
      exposed: drawn,
      dataFound,
      foundAt: toInstant(found),
      changedAt: toInstant(changed),
    };
  });
};
