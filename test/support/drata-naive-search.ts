import type { PersonnelRecord } from '../../src/apis/drata/personnel-record.js';
import type { components } from '../../src/apis/drata/types.gen.js';

type Personnel = components['schemas']['Personnel'];

/** A person as the plain list shows them, and the few things that it does not show. */
export interface Known {
  readonly shown: Personnel;
  readonly record: Pick<PersonnelRecord, 'jobTitle' | 'groupIds' | 'idpConnectionId' | 'hrisConnectionId'>;
}

/** What a search asks for, by the names of the parameters. */
export interface NaiveQuery {
  readonly q?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly syncStatus?: string | undefined;
  readonly sort?: string | undefined;
  readonly sortDir?: string | undefined;
  /** Values of `<name>[]`. */
  readonly lists: Readonly<Record<string, readonly (string | number)[]>>;
  readonly equal: readonly { readonly name: string; readonly value: string }[];
  readonly ranges: readonly {
    readonly name: string;
    readonly gte?: string | undefined;
    readonly lte?: string | undefined;
  }[];
}

const CHECKS: Readonly<Record<string, string>> = {
  complianceStatus: 'FULL_COMPLIANCE',
  acceptedPoliciesStatus: 'ACCEPTED_POLICIES',
  bgCheckStatus: 'BG_CHECK',
  identityMfaStatus: 'IDENTITY_MFA',
  securityTrainingStatus: 'SECURITY_TRAINING',
  hipaaTrainingStatus: 'HIPAA_TRAINING',
  aiAwarenessTrainingStatus: 'NIST_AI_TRAINING',
  offboardingStatus: 'OFFBOARDING',
  agentInstalledStatus: 'AGENT_INSTALLED',
  passwordManagerStatus: 'PASSWORD_MANAGER',
  diskEncryptionStatus: 'HDD_ENCRYPTION',
  antivirusStatus: 'ANTIVIRUS',
  autoUpdatesStatus: 'AUTO_UPDATES',
  lockScreenStatus: 'LOCK_SCREEN',
};

const OF_DEVICES = [
  'passwordManagerStatus',
  'diskEncryptionStatus',
  'antivirusStatus',
  'autoUpdatesStatus',
  'lockScreenStatus',
];

/** The values that somebody has under a filter or facet, as texts. */
export const valuesOf = ({ shown, record }: Known, name: string): string[] => {
  if (name === 'employmentStatus') return [shown.employmentStatus];
  if (name === 'groupIds') return record.groupIds.map(String);
  if (name === 'idpConnectionIds') return record.idpConnectionId === null ? [] : [String(record.idpConnectionId)];
  if (name === 'hrisConnectionIds') return record.hrisConnectionId === null ? [] : [String(record.hrisConnectionId)];
  if (name === 'syncStatus') {
    return [record.idpConnectionId !== null || record.hrisConnectionId !== null ? 'SYNCED' : 'NOT_SYNCED'];
  }
  const check = shown.complianceChecks?.find(({ type }) => type === CHECKS[name]);
  if (check) return [check.status];
  if (OF_DEVICES.includes(name)) return [];
  if (name === 'offboardingStatus' && !shown.separatedAt) return [];
  return ['OUT_OF_SCOPE'];
};

const split = (text: string | null | undefined): string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** The textbook's table, all of it. */
const edits = (left: string, right: string): number => {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const swap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      (table[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + change,
        swap ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(left.length, right.length);
};

const rated = new Map<string, Map<string, number>>();

const rateWord = (wanted: string, word: string): number => {
  const ratings = rated.get(wanted) ?? new Map<string, number>();
  rated.set(wanted, ratings);
  const rating = ratings.get(word) ?? rateWordAnew(wanted, word);
  ratings.set(word, rating);
  return rating;
};

const rateWordAnew = (wanted: string, word: string): number => {
  if (word === wanted) return 60;
  if (word.startsWith(wanted)) return 24;
  const forgiven = wanted.length < 3 ? 0 : wanted.length < 6 ? 1 : 2;
  // Each edit changes the length by one at most.
  if (Math.abs(wanted.length - word.length) > forgiven) return 0;
  const distance = edits(wanted, word);
  if (distance > forgiven) return 0;
  return distance === 1 ? 12 : 6;
};

const fields = new WeakMap<Known, readonly { readonly words: readonly string[]; readonly weight: number }[]>();

const splitFields = ({ shown: { user }, record }: Known) => [
  { words: [...split(user?.firstName), ...split(user?.lastName)], weight: 5 },
  { words: split(user?.email), weight: 3 },
  { words: split(record.jobTitle), weight: 2 },
];

/** How well somebody meets a text; undefined where they do not. */
const rate = (known: Known, q: string): number | undefined => {
  const own = fields.get(known) ?? splitFields(known);
  fields.set(known, own);
  const ratings = [...new Set(split(q))].map((wanted) =>
    Math.max(0, ...own.flatMap(({ words, weight }) => words.map((word) => rateWord(wanted, word) * weight))),
  );
  return ratings.includes(0) ? undefined : ratings.reduce((sum, rating) => sum + rating, 0);
};

const begins = (text: string | null | undefined, start: string | undefined): boolean =>
  start === undefined || (text ?? '').toLowerCase().startsWith(start.toLowerCase());

const kindOf = (text: string): 'number' | 'date' | 'text' =>
  /^-?\d+(\.\d+)?$/.test(text) ? 'number' : /^\d{4}-\d\d-\d\d$/.test(text) ? 'date' : 'text';

const compares = (value: string, bound: string, side: 1 | -1): boolean => {
  const kind = kindOf(value);
  if (kind === 'text' || kind !== kindOf(bound)) return false;
  return kind === 'number'
    ? (Number(value) - Number(bound)) * side >= 0
    : (Date.parse(value) - Date.parse(bound)) * side >= 0;
};

const fieldOf = ({ shown }: Known, name: string): string | null | undefined =>
  shown.customFields?.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;

const matches = (known: Known, query: NaiveQuery): boolean => {
  const { shown } = known;
  const lists = Object.entries(query.lists).every(([name, wanted]) =>
    valuesOf(known, name).some((value) => wanted.map(String).includes(value)),
  );
  const equal = query.equal.every(({ name, value }) => fieldOf(known, name) === value);
  const ranges = query.ranges.every(({ name, gte, lte }) => {
    const value = fieldOf(known, name);
    if (typeof value !== 'string') return false;
    return (gte === undefined || compares(value, gte, 1)) && (lte === undefined || compares(value, lte, -1));
  });
  const sync = query.syncStatus === undefined || valuesOf(known, 'syncStatus')[0] === query.syncStatus;
  const names = begins(shown.user?.firstName, query.firstName) && begins(shown.user?.lastName, query.lastName);
  if (!(lists && equal && ranges && sync && names)) return false;
  return query.q === undefined || split(query.q).length === 0 || rate(known, query.q) !== undefined;
};

const sortKey = ({ shown }: Known, sort: string): string => {
  if (sort === 'name') return [shown.user?.firstName, shown.user?.lastName].filter(Boolean).join(' ').toLowerCase();
  if (sort === 'startDate') return shown.startedAt ?? '';
  return sort === 'updatedAt' ? shown.updatedAt : shown.createdAt;
};

const compareBy = (sort: string, sign: number) => (left: Known, right: Known) => {
  const [first, second] = [sortKey(left, sort), sortKey(right, sort)];
  if (first === second) return sign * (left.shown.id - right.shown.id);
  if (first === '' || second === '') return first === '' ? 1 : -1;
  return sign * (first < second ? -1 : 1);
};

/** Everybody who matches, in order: one filter after the other over everybody, then one sort. */
export const searchNaively = (everybody: readonly Known[], query: NaiveQuery): Known[] => {
  const found = everybody.filter((known) => matches(known, query));
  const { q = '' } = query;
  if (query.sort === undefined && split(q).length > 0) {
    const ratings = new Map(found.map((known) => [known, rate(known, q) as number]));
    const rating = (known: Known): number => ratings.get(known) as number;
    return found.sort((left, right) => rating(right) - rating(left) || left.shown.id - right.shown.id);
  }
  return found.sort(compareBy(query.sort ?? 'createdAt', query.sortDir === 'DESC' ? -1 : 1));
};
