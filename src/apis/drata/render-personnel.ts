import type { Transaction } from '../../core/transaction.js';
import { readLastRun } from './compliance/monitoring-record.js';
import { renderChecks } from './compliance/render-checks.js';
import { CUSTOM_FIELDS, listCustomFields } from './custom-field-record.js';
import { personnelByUser } from './personnel-index.js';
import { PERSONNEL, type PersonnelRecord } from './personnel-record.js';
import { renderCustomFields } from './render-custom-fields.js';
import type { components } from './types.gen.js';

type Schemas = components['schemas'];
type Personnel = Schemas['Personnel'];

/** The parts that are shown on request. */
type Parts = Pick<Personnel, Schemas['PersonnelExpand']>;

/** A rendering, and what it was made from. */
interface Rendering {
  readonly names: string;
  readonly parts: Parts;
  readonly personnel: Personnel;
}

/** Renderings by record, one for each choice of parts, because what is the same object is checked and written once. */
const renderings = new WeakMap<PersonnelRecord, Rendering[]>();

/** Makes what shows records with the parts that were asked for; the same record with the same parts is one object. */
export const createRenderer = (
  tx: Transaction,
  expand: readonly Schemas['PersonnelExpand'][] = [],
): ((record: PersonnelRecord) => Personnel) => {
  const readers = [...new Set(expand)].sort().map((name) => createReader(tx, name));
  return (record) => {
    const parts: Parts = readers.length === 0 ? NO_PARTS : Object.assign({}, ...readers.map((read) => read(record)));
    const names = readers.length === 0 ? '' : Object.keys(parts).join();
    const known = renderings.get(record);
    const place = known?.findIndex((each) => each.names === names) ?? -1;
    const rendering = known?.[place];
    if (rendering && isSame(rendering.parts, parts)) return rendering.personnel;
    const made = { names, parts, personnel: renderPersonnel(record, parts) };
    if (!known) renderings.set(record, [made]);
    else if (rendering) known[place] = made;
    else known.push(made);
    return made.personnel;
  };
};

const NO_PARTS: Parts = {};

type Reader = (record: PersonnelRecord) => Parts;

/** Reads from the state only what a part needs, so that an answer depends on nothing else. */
const createReader = (tx: Transaction, name: Schemas['PersonnelExpand']): Reader => {
  switch (name) {
    case 'user':
      return ({ user }) => ({ user });
    case 'reasonProvider':
      return ({ reasonProviderId }) => findProvider(tx, reasonProviderId);
    case 'complianceChecks': {
      const lastRun = readLastRun(tx);
      return (record) => ({ complianceChecks: renderChecks(record, lastRun) });
    }
    case 'customFields': {
      const fields = tx.view(CUSTOM_FIELDS, listCustomFields);
      return (record) => ({ customFields: renderCustomFields(record, fields) });
    }
  }
};

const findProvider = (tx: Transaction, userId: number | null): Parts => {
  const id = userId === null ? undefined : tx.view(PERSONNEL, personnelByUser).get(userId);
  const provider = id === undefined ? undefined : tx.get<PersonnelRecord>(PERSONNEL, id);
  return provider ? { reasonProvider: provider.user } : {};
};

const isSame = (left: Parts, right: Parts): boolean =>
  (Object.keys(left) as (keyof Parts)[]).every((name) => left[name] === right[name]);

/** A record as it is shown, with some of the parts that it may have. */
export const renderPersonnel = (
  record: PersonnelRecord,
  { user, reasonProvider, complianceChecks, customFields }: Parts,
): Personnel => ({
  id: record.id,
  userId: record.user.id,
  ...(user && { user }),
  employmentStatus: record.employmentStatus,
  notHumanReason: record.notHumanReason,
  ...(reasonProvider && { reasonProvider }),
  ...(complianceChecks && { complianceChecks }),
  startedAt: record.startedAt,
  separatedAt: record.separatedAt,
  statusUpdatedAt: record.statusUpdatedAt,
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
  ...(customFields && { customFields }),
});
