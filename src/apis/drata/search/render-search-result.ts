import type { Collection } from '../../../core/collection.js';
import type { Transaction } from '../../../core/transaction.js';
import { CONNECTIONS, type ConnectionRecord } from '../connection-record.js';
import { GROUPS, type GroupRecord } from '../group-record.js';
import type { PersonnelRecord } from '../personnel-record.js';
import { createRenderer, renderPersonnel } from '../render-personnel.js';
import type { components } from '../types.gen.js';
import { SearchDocument } from './search-document.js';

type Schemas = components['schemas'];
type Personnel = Schemas['Personnel'];
type Rendered = Schemas['PersonnelSearchResult'];
type Part = Schemas['PersonnelSearchExpand'];

/** What the parts that only a search shows are read from; undefined where they were not asked for. */
interface Sources {
  readonly parts: string;
  readonly groups: Collection<GroupRecord> | undefined;
  readonly idp: Collection<ConnectionRecord> | undefined;
  readonly hris: Collection<ConnectionRecord> | undefined;
}

/** By the plain rendering, which is one object as long as nothing in it differs; one for each choice of parts. */
const renderings = new WeakMap<Personnel, { readonly sources: Sources; readonly rendered: Rendered }[]>();

/** Makes what shows records as the searches do; the same record with the same parts is one object. */
export const createSearchRenderer = (
  tx: Transaction,
  expand: readonly Part[] = [],
): ((record: PersonnelRecord) => Rendered) => {
  if (expand.length === 0) return renderBare;
  const renderPlain = createRenderer(tx, expand.filter(isPlain));
  const sources = readSources(tx, new Set(expand));
  return (record) => {
    const plain = renderPlain(record);
    const known = renderings.get(plain);
    const place = known?.findIndex((each) => each.sources.parts === sources.parts) ?? -1;
    const rendering = known?.[place];
    if (rendering && isSame(rendering.sources, sources)) return rendering.rendered;
    const made = { sources, rendered: render(record, plain, sources) };
    if (!known) renderings.set(plain, [made]);
    else if (rendering) known[place] = made;
    else known.push(made);
    return made.rendered;
  };
};

/** Renderings without any part, by record: they follow from it alone, and most searches ask for no more. */
const bareRenderings = new WeakMap<PersonnelRecord, Rendered>();

const renderBare = (record: PersonnelRecord): Rendered => {
  const known = bareRenderings.get(record);
  if (known) return known;
  const { idpConnectionId, hrisConnectionId } = record;
  const { syncStatus } = SearchDocument.glance(record);
  const plain: Omit<Personnel, 'complianceChecks' | 'customFields'> = renderPersonnel(record, {});
  const rendered: Rendered = { ...plain, syncStatus, idpConnectionId, hrisConnectionId };
  bareRenderings.set(record, rendered);
  return rendered;
};

const isPlain = (part: Part): part is Schemas['PersonnelExpand'] =>
  part !== 'groups' && part !== 'idpConnection' && part !== 'hrisConnection';

const readSources = (tx: Transaction, parts: ReadonlySet<Part>): Sources => ({
  parts: (['groups', 'idpConnection', 'hrisConnection'] as const).filter((part) => parts.has(part)).join(),
  groups: parts.has('groups') ? tx.collection<GroupRecord>(GROUPS) : undefined,
  idp: parts.has('idpConnection') ? tx.collection<ConnectionRecord>(CONNECTIONS) : undefined,
  hris: parts.has('hrisConnection') ? tx.collection<ConnectionRecord>(CONNECTIONS) : undefined,
});

const isSame = (left: Sources, right: Sources): boolean =>
  left.groups === right.groups && left.idp === right.idp && left.hris === right.hris;

const render = (record: PersonnelRecord, plain: Personnel, { groups, idp, hris }: Sources): Rendered => {
  const { complianceChecks, customFields, ...rest } = plain;
  const { idpConnectionId, hrisConnectionId, groupIds } = record;
  const idpConnection = findConnection(idp, idpConnectionId);
  const hrisConnection = findConnection(hris, hrisConnectionId);
  return {
    ...rest,
    syncStatus: SearchDocument.glance(record).syncStatus,
    idpConnectionId,
    hrisConnectionId,
    ...(complianceChecks && { complianceChecks: cutOff(complianceChecks) }),
    ...(customFields && { customFields: cutOff(customFields) }),
    ...(groups && { groups: cutOff(groupIds.flatMap((id) => groups.get(id) ?? [])) }),
    ...(idpConnection && { idpConnection }),
    ...(hrisConnection && { hrisConnection }),
  };
};

/** How many entries of a sub-collection are shown; `maxItems` in the spec. */
const SHOWN = 10;

const cutOff = <T>(entries: readonly T[]): { readonly data: readonly T[]; readonly totalCount: number } => ({
  data: entries.slice(0, SHOWN),
  totalCount: entries.length,
});

const findConnection = (
  connections: Collection<ConnectionRecord> | undefined,
  id: number | null,
): ConnectionRecord['connection'] | undefined => (id === null ? undefined : connections?.get(id)?.connection);
