import { IMPACTS } from './score.js';

const DAY = 86_400_000;

const FIRST_NAMES = [
  'Ada',
  'Bram',
  'Chidi',
  'Dalia',
  'Emre',
  'Freya',
  'Goro',
  'Hana',
  'Ivo',
  'Jo',
  'Kaya',
  'Luis',
  'Mina',
];
const LAST_NAMES = [
  'Abara',
  'Brandt',
  'Costa',
  'Dubois',
  'Eklund',
  'Fischer',
  'Gupta',
  'Haddad',
  'Ito',
  'Jansen',
  'Kim',
];
const DEPARTMENTS = ['Engineering', 'Security', 'Sales', 'Support', 'Finance'];
const LOCATIONS = ['Lisbon', 'Oslo', 'Nairobi', null];

/** How the events of one employee are told apart: what happened, and how many days ago. */
const createEvent = (owner, index, [type, daysAgo]) => ({
  id: `evt_${owner}x${index}`,
  type,
  source: type.startsWith('sim.') || type.startsWith('training.') ? 'tidalbay' : 'okta',
  impact: IMPACTS[type],
  time: Date.now() - daysAgo * DAY,
  details: {},
  rules_matched: [`${type}.default`],
});

const hire = (number, { happened = [], ...rest } = {}) => {
  const first_name = FIRST_NAMES[number % FIRST_NAMES.length];
  const last_name = LAST_NAMES[number % LAST_NAMES.length];
  return {
    id: `emp_${1000 + number}`,
    email: `${first_name}.${last_name}${number}@harbour.example`.toLowerCase(),
    first_name,
    last_name,
    department: DEPARTMENTS[number % DEPARTMENTS.length],
    title: 'Specialist',
    location: LOCATIONS[number % LOCATIONS.length],
    manager_email: number === 0 ? null : 'ada.abara0@harbour.example',
    status: 'active',
    integrations: number % 3 === 0 ? ['okta', 'crowdstrike'] : [],
    createdAt: Date.now() - (40 + number) * DAY,
    events: happened.map((each, index) => createEvent(number, index, each)),
    ...rest,
  };
};

const hireMany = (count, start, rest) => Array.from({ length: count }, (_, index) => hire(start + index, rest));

const createBaseline = () => [
  hire(0, {
    happened: [
      ['training.completed', 20],
      ['sim.reported', 6],
      ['sim.link_clicked', 2],
    ],
  }),
  hire(1, { happened: [['mfa.disabled', 3]] }),
  hire(2, {
    happened: [
      ['malware.detected', 5],
      ['sim.link_clicked', 4],
    ],
  }),
  hire(3, { status: 'inactive' }),
  ...hireMany(36, 4),
];

/** Four mails in two weeks; of ten people, `share` times ten click each mail, and never quite the same ones. */
const createPhishingWave = ({ share = 0.5 }) =>
  createBaseline().map((employee, number) => {
    const clicked = [12, 8, 4, 1].filter((_, mail) => (number * 7 + mail * 3) % 10 < share * 10);
    const events = clicked.map((daysAgo, mail) => createEvent(number, `p${mail}`, ['sim.link_clicked', daysAgo]));
    return { ...employee, events: [...employee.events, ...events] };
  });

/** Lists of one employee, of exactly a page, and of one more than a page. */
const createPagingEdges = () => [
  hire(0, { department: 'Legal' }),
  ...hireMany(25, 1, { department: 'Design' }),
  ...hireMany(26, 26, { department: 'Marketing' }),
];

const COMPANIES = {
  baseline: { create: createBaseline, parameters: [] },
  'empty-company': { create: () => [], parameters: [] },
  'paging-edges': { create: createPagingEdges, parameters: [] },
  'phishing-wave': { create: createPhishingWave, parameters: ['share'] },
};

/** The employees of the company of that name. Throws where there is none, or it has no such parameter. */
export const createCompany = (name, parameters = {}) => {
  if (!Object.hasOwn(COMPANIES, name)) {
    throw new Error(`There is no state '${name}', only ${Object.keys(COMPANIES).join(', ')}.`);
  }
  const company = COMPANIES[name];
  const unknown = Object.keys(parameters).filter((parameter) => !company.parameters.includes(parameter));
  if (unknown.length > 0) throw new Error(`The state '${name}' has no parameter '${unknown.join("', '")}'.`);
  return company.create(parameters);
};
