import { createChance } from '../../../core/chance.js';
import { findItems, listNamedValues, listTypes, type SchemaPlace } from '../../../openapi/schema-place.js';
import type { AskedParameter } from '../../asked-operation.js';
import type { ListOperation } from '../model/resource.js';
import type { PathParts, Session } from '../session.js';
import { write } from '../values/find-difference.js';
import { idOf, toPointer } from './list-entry.js';
import { findLargestSize, isPaged, type WalkedList, walkList } from './walk-list.js';

/** A way to ask for some of a list: those with a value of a member. */
interface Filter {
  readonly parameter: string;
  readonly text: string;
  readonly member: string;
  readonly value: unknown;
  /** Whether all that it lets through is in the list without it, too. */
  readonly isOptional: boolean;
}

/** Values that are tried of one parameter; which ones, the seed says. */
const MOST_VALUES = 3;

interface Looked {
  readonly path: PathParts;
  /** The list without any filter. */
  readonly whole: WalkedList;
}

/** A filter gives exactly what the whole list gives, filtered. */
export const tryFilters = async (
  session: Session,
  list: ListOperation,
  { path, whole }: { path: PathParts; whole: WalkedList },
): Promise<void> => {
  for (const parameter of listOwnParameters(list)) {
    const all = isSwitch(parameter) ? await readOpened(session, list, { path, whole, parameter }) : whole;
    for (const filter of listFilters(session, list, { parameter, records: all.records })) {
      await tryFilter(session, list, { path, whole: all, filter });
    }
    await tryDefault(session, list, { path, whole, parameter });
  }
};

const tryFilter = async (
  session: Session,
  list: ListOperation,
  { path, whole, filter }: Looked & { readonly filter: Filter },
): Promise<void> => {
  const found = await walkList(session, list, {
    path,
    query: [[filter.parameter, filter.text]],
    ...cutUp(list, filter, whole),
  });
  if (!found.isWhole) return;
  const ids = new Set(found.records.map(idOf));
  const how = `${filter.parameter}=${filter.text}`;
  const missing = whole.records.find((record) => record[filter.member] === filter.value && !ids.has(idOf(record)));
  const pointer = `query ${filter.parameter}`;
  if (missing) {
    const message = `${idOf(missing)} has ${filter.member} ${write(filter.value)}, and is left out by ${how}`;
    session.complain(found.last, 'list_filter', { pointer, message });
  }
  const page = found.pages.find(({ records }) => records.some((record) => isWrong(filter, record[filter.member])));
  const wrong = page?.records.find((record) => isWrong(filter, record[filter.member]));
  if (page && wrong) {
    const message = `${idOf(wrong)} has ${filter.member} ${write(wrong[filter.member])}, and comes with ${how}`;
    session.complain(page.answer, 'list_filter', { pointer, message });
  }
  const known = new Set(whole.records.map(idOf));
  const stranger = filter.isOptional ? found.records.find((record) => !known.has(idOf(record))) : undefined;
  if (stranger) {
    const message = `${idOf(stranger)} comes with ${how}, and is not in the whole list`;
    session.complain(found.last, 'list_filter', { pointer, message });
  }
  if (found.total !== undefined && found.total !== found.records.length) {
    const message = `with ${how} the list says that it has ${found.total}, and its pages have ${found.records.length}`;
    session.complain(found.last, 'list_total', { pointer: toPointer(list.shape.total ?? []), message });
  }
};

/** More than one page, where there are pages: what is asked for has to hold for all of them. */
const cutUp = ({ shape }: ListOperation, { member, value }: Filter, { records }: WalkedList): { size?: number } => {
  const largest = findLargestSize(shape);
  const count = records.filter((record) => record[member] === value).length;
  return largest === undefined || !isPaged(shape) || count < 2 ? {} : { size: Math.min(Math.ceil(count / 2), largest) };
};

type LookedBy = Looked & { readonly parameter: AskedParameter };

/** All that there is, where a flag lets everything in if it is false, whatever comes without the flag. */
const readOpened = async (
  session: Session,
  list: ListOperation,
  { path, whole, parameter: { name } }: LookedBy,
): Promise<WalkedList> => {
  const opened = await walkList(session, list, { path, query: [[name, 'false']] });
  return opened.isWhole ? opened : whole;
};

/** To name what is the default changes nothing. */
const tryDefault = async (
  session: Session,
  list: ListOperation,
  { path, whole, parameter: { name, schema } }: LookedBy,
): Promise<void> => {
  const { default: usual } = schema.value;
  if (typeof usual !== 'string' && typeof usual !== 'boolean') return;
  const named = await walkList(session, list, { path, query: [[name, String(usual)]] });
  if (!named.isWhole) return;
  const [without, having] = [whole, named].map(({ records }) => new Set(records.map(idOf)));
  const lost = [...(without ?? [])].find((id) => !having?.has(id));
  const added = [...(having ?? [])].find((id) => !without?.has(id));
  if (lost === undefined && added === undefined) return;
  const what = lost === undefined ? `${added} comes with it only` : `${lost} comes without it only`;
  const message = `${name}=${usual} is the default, and gives another list than without it: ${what}`;
  session.complain(named.last, 'list_filter', { pointer: `query ${name}`, message });
};

const isWrong = ({ value }: Filter, shown: unknown): boolean => shown !== undefined && shown !== value;

/** The parameters of a list that do not page or order it. */
export const listOwnParameters = ({ operation, shape }: ListOperation): AskedParameter[] => {
  const paging = [shape.page, shape.size, shape.offset, shape.cursor, shape.sort, shape.direction, shape.withTotal];
  return operation.parameters.filter(
    ({ name, in: where }) => where === 'query' && !paging.some((each) => each?.name === name),
  );
};

const isSwitch = ({ place, schema }: AskedParameter): boolean =>
  typeof place.value['x-filters'] === 'string' && listTypes(schema).includes('boolean');

/** The ways to ask by one parameter for those with a value of a member. */
const listFilters = (
  session: Session,
  { operation, shape }: ListOperation,
  { parameter, records }: { readonly parameter: AskedParameter; readonly records: WalkedList['records'] },
): Filter[] => {
  const { name, schema, place } = parameter;
  const fields = (Array.isArray(place.value['x-filterable']) ? place.value['x-filterable'] : []) as string[];
  const key = [session.context.options.seed, operation.operationId, name];
  const searched = fields.flatMap((member) =>
    listValues(shape.members.get(member), undefined).map((value) => ({
      parameter: name,
      text: `${member}:${value}`,
      member,
      value,
      isOptional: true,
    })),
  );
  const said = place.value['x-filters'];
  const member = typeof said === 'string' ? said : name.replace(/\[\]$/, '');
  const taken = listTypes(schema).includes('array') ? findItems(schema) : schema;
  // Where something counts without it, a value may let through what that leaves out.
  const isOptional = isSwitch(parameter) || schema.value['default'] === undefined;
  const toFilter = (value: unknown): Filter => ({ parameter: name, text: String(value), member, value, isOptional });
  const named = listValues(shape.members.get(member), taken).map(toFilter);
  // A text may be compared in many ways, and with something else of the same name.
  const free = said === undefined ? [] : pickTexts(records, member);
  const shown = free.map(toFilter);
  return choose([...searched, ...named, ...shown], key);
};

/** The few values of a member that the parameter takes, too. */
const listValues = (member: SchemaPlace | undefined, taken: SchemaPlace | undefined): unknown[] => {
  if (!member) return [];
  const isFlag = listTypes(member).includes('boolean');
  const values = isFlag ? [true, false] : listNamedValues(member);
  if (!taken) return values;
  // To many a service, `false` says no more than that nobody asked for the others only.
  if (isFlag) return listTypes(taken).includes('boolean') ? [true] : [];
  const names = listNamedValues(taken);
  return values.filter((value) => names.includes(value));
};

const pickTexts = (records: WalkedList['records'], member: string): unknown[] => [
  ...new Set(records.map((record) => record[member]).filter(isTelling)),
];

const isTelling = (value: unknown): boolean => (typeof value === 'string' && value !== '') || typeof value === 'number';

const choose = (filters: readonly Filter[], key: readonly (string | number)[]): Filter[] => {
  const chance = createChance(...key, 'filters');
  const left = [...filters];
  const chosen: Filter[] = [];
  while (left.length > 0 && chosen.length < MOST_VALUES)
    chosen.push(...left.splice(chance.integer(0, left.length - 1), 1));
  return chosen;
};
